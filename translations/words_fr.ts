<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Failure</name>
    <message>
        <source>There is no vault at this place. If it is on a stick or another disk, plug it in and try again.</source>
        <translation>Il n’y a pas de coffre à cet endroit. S’il est sur une clé ou un autre disque, branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>This folder is not a vault: it has no header. Nothing was changed. Choose the folder whose name ends in .coffret.</source>
        <translation>Ce dossier n’est pas un coffre&#x202f;: il n’a pas d’en-tête. Rien n’a été modifié. Choisissez le dossier dont le nom finit par .coffret.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Coffret. Nothing was changed. Install the newer version to open it.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Coffret. Rien n’a été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The header of the vault is damaged, and so is the copy kept beside it. The customer file itself was not touched. Bring back vault.hdr from a backup.</source>
        <translation>L’en-tête du coffre est abîmé, et la copie gardée à côté aussi. Le fichier client lui-même n’a pas été touché. Remettez vault.hdr depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The header of the vault was changed by someone without the right to do so. It stays closed and nothing was changed. Bring back vault.hdr from a backup.</source>
        <translation>L’en-tête du coffre a été modifié par quelqu’un qui n’en avait pas le droit. Le coffre reste fermé et rien n’a été modifié. Remettez vault.hdr depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>An older header was put back in this vault. It stays closed to passwords and nothing was changed. Bring back the newest vault.hdr; if it is lost, open with the recovery key.</source>
        <translation>Un ancien en-tête a été remis dans ce coffre. Il reste fermé aux mots de passe et rien n’a été modifié. Remettez le vault.hdr le plus récent&#x202f;; s’il est perdu, ouvrez avec la clé de secours.</translation>
    </message>
    <message>
        <source>Login or password incorrect. The vault stayed closed; you can try again.</source>
        <translation>Identifiant ou mot de passe incorrect. Le coffre est resté fermé&#x202f;; vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. The vault stayed closed; check that the sheet belongs to it.</source>
        <translation>Cette clé de secours n’ouvre pas ce coffre. Le coffre est resté fermé&#x202f;; vérifiez que la feuille est bien la sienne.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error. Compare it with the sheet, group by group.</source>
        <translation>La clé de secours contient une faute de frappe. Comparez-la avec la feuille, groupe par groupe.</translation>
    </message>
    <message>
        <source>This account also asks for its key file. Plug in the stick that holds it, choose the file and try again.</source>
        <translation>Ce compte demande aussi son fichier-clé. Branchez la clé USB qui le contient, choisissez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>This file is not a Coffret key file, or it is damaged. The vault stayed closed. Choose the file made with the vault, or its copy.</source>
        <translation>Ce fichier n’est pas un fichier-clé de Coffret, ou il est abîmé. Le coffre est resté fermé. Choisissez le fichier créé avec le coffre, ou sa copie.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there first.</source>
        <translation>Le coffre est déjà ouvert par un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The lock file of the vault was replaced while it was open. Nothing was written. Close the vault and open it again.</source>
        <translation>Le fichier de verrou du coffre a été remplacé pendant qu’il était ouvert. Rien n’a été écrit. Fermez le coffre et rouvrez-le.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to check the password. The vault stayed closed. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour vérifier le mot de passe. Le coffre est resté fermé. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The header asks for a password cost outside the permitted limits: it was changed. The vault stayed closed. Bring back vault.hdr from a backup.</source>
        <translation>L’en-tête demande un coût de mot de passe hors des limites permises&#x202f;: il a été modifié. Le coffre est resté fermé. Remettez vault.hdr depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This account is not active. Ask the owner of the vault.</source>
        <translation>Ce compte n’est pas actif. Adressez-vous au propriétaire du coffre.</translation>
    </message>
    <message>
        <source>The code is right. Now choose the password you will use from here on; the code then opens nothing more.</source>
        <translation>Le code est le bon. Choisissez maintenant le mot de passe dont vous vous servirez désormais&#x202f;; le code n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>This invitation is no longer valid. Nothing was changed. Ask the owner of the vault for a new code.</source>
        <translation>Cette invitation n’est plus valable. Rien n’a été modifié. Demandez un nouveau code au propriétaire du coffre.</translation>
    </message>
    <message>
        <source>The vault would be left without an active owner, and nobody could change rights any more. Nothing was changed. Add a second owner first.</source>
        <translation>Le coffre n’aurait plus de propriétaire actif, et personne ne pourrait plus modifier les droits. Rien n’a été modifié. Ajoutez d’abord un second propriétaire.</translation>
    </message>
    <message>
        <source>A vault holds at most 64 accounts, those that are disabled included. Nothing was changed.</source>
        <translation>Un coffre contient au plus 64 comptes, comptes désactivés compris. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no account of this login in the vault. Nothing was changed.</source>
        <translation>Il n’y a pas de compte à cet identifiant dans le coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A change of keys had been interrupted. It is complete now; nothing is missing from the customer file.</source>
        <translation>Un changement de clés avait été interrompu. Il est maintenant terminé&#x202f;; rien ne manque au fichier client.</translation>
    </message>
    <message>
        <source>A change of keys was interrupted and is not complete yet. You can work as usual; it is completed when an owner opens the vault with enough free space on the disk.</source>
        <translation>Un changement de clés a été interrompu et n’est pas encore terminé. Vous pouvez travailler comme d’habitude&#x202f;; il se termine quand un propriétaire ouvre le coffre avec assez de place sur le disque.</translation>
    </message>
    <message>
        <source>A change of keys was interrupted and is not complete yet. Nothing was changed. Let an owner open the vault once; that completes it.</source>
        <translation>Un changement de clés a été interrompu et n’est pas encore terminé. Rien n’a été modifié. Qu’un propriétaire ouvre une fois le coffre&#x202f;: cela le termine.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>This password cannot be used: it is empty, longer than 1,024 bytes, or not text.</source>
        <translation>Ce mot de passe ne peut pas servir&#x202f;: il est vide, dépasse 1&#x202f;024 octets ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose at least 12 characters of 4 kinds, 14 of 3 kinds, or a phrase of 7 words.</source>
        <translation>Ce mot de passe est trop facile à deviner. Choisissez au moins 12 caractères de 4 sortes, 14 de 3 sortes, ou une phrase de 7 mots.</translation>
    </message>
    <message>
        <source>A vault cannot live on a network share: two computers could damage it. Choose a folder on this computer.</source>
        <translation>Un coffre ne peut pas vivre sur un partage réseau&#x202f;: deux ordinateurs pourraient l’abîmer. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>On ne peut pas écrire dans ce dossier. Rien n’a été modifié. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Something of this name exists already and was left untouched. Choose another name.</source>
        <translation>Ce nom existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This folder is not empty and was left untouched. Choose a new name.</source>
        <translation>Ce dossier n’est pas vide et n’a pas été touché. Choisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>A name or path is empty, too long, or has characters that cannot be used.</source>
        <translation>Un nom ou un chemin est vide, trop long, ou contient des caractères inutilisables.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is intact; this change was not made. Free some space and try again.</source>
        <translation>Le disque est plein. Ce qui était enregistré est intact&#x202f;; cette modification n’a pas été faite. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, or was unplugged. What was saved before is kept; this change may not have been made. Check the disk, then open the vault again.</source>
        <translation>Le disque n’a pas répondu normalement, ou s’est débranché. Ce qui était enregistré est gardé&#x202f;; cette modification n’a peut-être pas été faite. Vérifiez le disque, puis rouvrez le coffre.</translation>
    </message>
    <message>
        <source>A file of the vault is not enciphered. Coffret refuses to open it. Bring back the vault from a backup.</source>
        <translation>Un fichier du coffre n’est pas chiffré. Coffret refuse de l’ouvrir. Remettez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The enciphering library of this installation does not answer as it should. Nothing was opened. Install Coffret again.</source>
        <translation>La bibliothèque de chiffrement de cette installation ne répond pas comme elle le devrait. Rien n’a été ouvert. Réinstallez Coffret.</translation>
    </message>
    <message>
        <source>The folder in which the vault would stand does not exist. Nothing was made. Choose a folder that is there.</source>
        <translation>Le dossier qui devait contenir le coffre n’existe pas. Rien n’a été créé. Choisissez un dossier existant.</translation>
    </message>
    <message>
        <source>A check of the vault says which file it is.</source>
        <translation>Un contrôle du coffre dira quel fichier.</translation>
    </message>
    <message>
        <source>It is the file %1.</source>
        <translation>Il s’agit du fichier %1.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>changed by someone without the right to do so</source>
        <translation>modifié par quelqu’un qui n’en avait pas le droit</translation>
    </message>
    <message>
        <source>older than one this vault has already had</source>
        <translation>plus ancien qu’un autre déjà vu dans ce coffre</translation>
    </message>
    <message>
        <source>written by a newer version of Coffret</source>
        <translation>écrit par une version plus récente de Coffret</translation>
    </message>
    <message>
        <source>from another vault, or older than the rest</source>
        <translation>d’un autre coffre, ou plus ancien que le reste</translation>
    </message>
    <message>
        <source>not enciphered</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A file of the vault is damaged or missing. Nothing was changed. Bring back the vault from a backup.</source>
        <translation>Un fichier du coffre est abîmé ou manque. Rien n’a été modifié. Remettez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A file of another vault, or an older one, stands in this folder. Nothing was changed. Bring back the files that belong together.</source>
        <translation>Un fichier d’un autre coffre, ou plus ancien, se trouve dans ce dossier. Rien n’a été modifié. Remettez les fichiers qui vont ensemble.</translation>
    </message>
    <message>
        <source>The customer file was written by a newer version of Coffret. Nothing was changed. Install the newer version to open it.</source>
        <translation>Le fichier client a été écrit par une version plus récente de Coffret. Rien n’a été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first.</source>
        <translation>Cette fiche est dans la corbeille. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Your text is kept; compare it with what stands there now.</source>
        <translation>Cette fiche a été modifiée entre-temps. Votre texte est gardé&#x202f;; comparez-le avec ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>The record was not saved: it needs at least a name, a company, an e-mail or a phone.</source>
        <translation>La fiche n’a pas été enregistrée&#x202f;: il lui faut au moins un nom, une société, un e-mail ou un téléphone.</translation>
    </message>
    <message>
        <source>This document is larger than the vault accepts. It was not added.</source>
        <translation>Ce document est plus gros que ce que le coffre accepte. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>Some of these records were changed since. Nothing was undone.</source>
        <translation>Certaines de ces fiches ont été modifiées depuis. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Your profile does not allow this. Ask the owner of the vault.</source>
        <translation>Votre profil ne le permet pas. Adressez-vous au propriétaire du coffre.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Le fichier est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This is not a text file. Nothing was imported. Export your contacts as CSV or vCard and choose that file.</source>
        <translation>Ce n’est pas un fichier texte. Rien n’a été importé. Exportez vos contacts en CSV ou en vCard et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was imported.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No column of this file was recognised. Nothing was imported. Say which column is which.</source>
        <translation>Aucune colonne de ce fichier n’a été reconnue. Rien n’a été importé. Indiquez à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>There is no preset of this name.</source>
        <translation>Il n’y a pas de modèle de ce nom.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Il n’y a pas de champ de ce nom.</translation>
    </message>
    <message>
        <source>The file has no column of this name.</source>
        <translation>Le fichier n’a pas de colonne de ce nom.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Cet import n’existe pas.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing was left behind. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Rien n’a été laissé sur place. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The remembered columns for this kind of file cannot be read. Match them again.</source>
        <translation>Les colonnes retenues pour ce genre de fichier sont illisibles. Faites-les correspondre à nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer has too little free memory. Nothing was changed. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre. Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is intact.</source>
        <translation>Quelque chose d’inattendu s’est produit. Ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2, since %3 (process %4).</source>
        <translation>Ouvert par %1 sur %2, depuis le %3 (processus %4).</translation>
    </message>
    <message>
        <source>The header of this vault was damaged; it opened with the copy kept beside it. The customer file is complete. Change your password once, so that a sound header is written.</source>
        <translation>L’en-tête de ce coffre était abîmé&#x202f;; il s’est ouvert avec la copie gardée à côté. Le fichier client est complet. Changez votre mot de passe une fois, pour qu’un en-tête sain soit écrit.</translation>
    </message>
    <message>
        <source>This vault lies in a folder that %1 copies to the internet. Its content stays enciphered, but two computers could write it at once and damage it. Move it to an ordinary folder.</source>
        <translation>Ce coffre est dans un dossier que %1 copie sur internet. Son contenu reste chiffré, mais deux ordinateurs pourraient l’écrire en même temps et l’abîmer. Déplacez-le dans un dossier ordinaire.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can read the folder of this vault. Its content stays enciphered; give the folder to your account alone.</source>
        <translation>D’autres comptes de cet ordinateur peuvent lire le dossier de ce coffre. Son contenu reste chiffré&#x202f;; réservez le dossier à votre compte.</translation>
    </message>
    <message>
        <source>Opened on %1, since %2 (process %3).</source>
        <translation>Ouvert sur %1, depuis le %2 (processus %3).</translation>
    </message>
    <message>
        <source>An older header was put back in this vault; the recovery key opened it. The customer file is complete, but passwords changed since then are the old ones again. Change your password.</source>
        <translation>Un ancien en-tête a été remis dans ce coffre&#x202f;; la clé de secours l’a ouvert. Le fichier clients est complet, mais les mots de passe changés depuis sont redevenus les anciens. Changez votre mot de passe.</translation>
    </message>
    <message>
        <source>This spreadsheet is in an older form, or protected by a password. Nothing was imported. Save it as XLSX without a password, or as CSV, and choose that file.</source>
        <translation>Ce classeur est dans un ancien format, ou protégé par un mot de passe. Rien n’a été importé. Enregistrez-le en XLSX sans mot de passe, ou en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged. Nothing was imported. Open it in your spreadsheet program, save it again and choose that file.</source>
        <translation>Ce classeur est endommagé. Rien n’a été importé. Ouvrez-le dans votre tableur, enregistrez-le de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than an address book holds. Nothing was imported. Save only the rows you need, as CSV, and choose that file.</source>
        <translation>Décompressé, ce fichier dépasse de loin ce que contient un carnet d’adresses. Rien n’a été importé. Enregistrez seulement les lignes utiles, en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>A spreadsheet has at most 1,048,576 rows, and there are more records. No file was written. Choose CSV.</source>
        <translation>Un classeur a au plus 1 048 576 lignes, et il y a plus de fiches. Aucun fichier n’a été écrit. Choisissez CSV.</translation>
    </message>
    <message>
        <source>An import or a merge can be undone for 30 days; this one is older. Nothing was changed. Each earlier value can still be put back on its record.</source>
        <translation>Un import ou une fusion s’annule pendant 30 jours&#x202f;; celui-ci est plus ancien. Rien n’a changé. Chaque valeur antérieure peut encore être remise sur sa fiche.</translation>
    </message>
    <message>
        <source>The folder of the vault is no longer in its place: it was moved or deleted, or its disk was unplugged. This change was not made; nothing saved before was touched. Put the folder back, then try again.</source>
        <translation>Le dossier du coffre n’est plus à sa place&#x202f;: il a été déplacé ou supprimé, ou son disque a été débranché. Cette modification n’a pas été faite&#x202f;; rien de ce qui était enregistré n’a été touché. Remettez le dossier en place, puis recommencez.</translation>
    </message>
    <message>
        <source>Your profile opens this vault during its working hours only.</source>
        <translation>Votre profil n’ouvre ce coffre que pendant ses heures de travail.</translation>
    </message>
    <message>
        <source>This profile is for a limited time: its account needs a day on which it ends. Nothing was changed.</source>
        <translation>Ce profil est fait pour un temps limité&#x202f;: son compte a besoin d’un jour de fin. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This account opens with a key file besides its password. Nothing was changed. Choose where the key file is made, a USB stick for example.</source>
        <translation>Ce compte s’ouvre avec un fichier-clé en plus de son mot de passe. Rien n’a été modifié. Choisissez où créer le fichier-clé, une clé USB par exemple.</translation>
    </message>
    <message>
        <source>The notice about the access log and the charter come first: they are read and accepted in their version in force. Nothing was changed, and the code was not used.</source>
        <translation>La note d’information sur le journal des accès et la charte viennent d’abord : elles se lisent et s’acceptent dans leur version en vigueur. Rien n’a été modifié, et le code n’a pas servi.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>it is not written in the encoding of the file</source>
        <translation>ce texte n’est pas dans l’encodage du fichier</translation>
    </message>
    <message>
        <source>the card names an unknown character set</source>
        <translation>la fiche annonce un jeu de caractères inconnu</translation>
    </message>
    <message>
        <source>control characters were taken out</source>
        <translation>des caractères de contrôle ont été retirés</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>une case est trop longue</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>trop de colonnes</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>it follows a quote that is never closed</source>
        <translation>elle suit un guillemet jamais fermé</translation>
    </message>
    <message>
        <source>it has fewer cells than the header</source>
        <translation>elle a moins de cases que l’en-tête</translation>
    </message>
    <message>
        <source>it has more cells than the header; they are kept</source>
        <translation>elle a plus de cases que l’en-tête&#x202f;; elles sont gardées</translation>
    </message>
    <message>
        <source>this text belongs to no card</source>
        <translation>ce texte n’appartient à aucune carte</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>la carte n’a pas de fin</translation>
    </message>
    <message>
        <source>this line of the card cannot be read</source>
        <translation>cette ligne de la fiche est illisible</translation>
    </message>
    <message>
        <source>a folded line of the card is broken</source>
        <translation>une ligne repliée de la fiche est rompue</translation>
    </message>
    <message>
        <source>an encoded text of the card cannot be read</source>
        <translation>un texte codé de la fiche est illisible</translation>
    </message>
    <message>
        <source>a picture or text of the card is too large and was left out</source>
        <translation>une image ou un texte de la fiche, trop grand, a été laissé de côté</translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation>la carte est trop longue</translation>
    </message>
    <message>
        <source>a detail of the card has no place here</source>
        <translation>un détail de la fiche n’a pas de place ici</translation>
    </message>
    <message>
        <source>no name, company, e-mail or phone</source>
        <translation>ni nom, ni société, ni e-mail, ni téléphone</translation>
    </message>
    <message>
        <source>the e-mail address is not one</source>
        <translation>l’adresse e-mail n’en est pas une</translation>
    </message>
    <message>
        <source>the phone number is not one</source>
        <translation>le numéro de téléphone n’en est pas un</translation>
    </message>
    <message>
        <source>the date is not one</source>
        <translation>la date n’en est pas une</translation>
    </message>
    <message>
        <source>a SIREN, SIRET or VAT number is wrong</source>
        <translation>un numéro SIREN, SIRET ou de TVA est faux</translation>
    </message>
    <message>
        <source>the rules of the vault object</source>
        <translation>les règles du coffre s’y opposent</translation>
    </message>
    <message>
        <source>you may not write this record</source>
        <translation>vous n’avez pas le droit d’écrire cette fiche</translation>
    </message>
    <message>
        <source>a cell of the spreadsheet is damaged</source>
        <translation>une cellule du classeur est endommagée</translation>
    </message>
    <message>
        <source>a formula of the spreadsheet has no value; the cell was left empty</source>
        <translation>une formule du classeur n’a pas de valeur&#x202f;; la cellule est laissée vide</translation>
    </message>
    <message>
        <source>the entry changes or deletes another one instead of describing a person</source>
        <translation>l’entrée en modifie ou en efface une autre au lieu de décrire une personne</translation>
    </message>
    <message>
        <source>the entry does not begin with its name (dn)</source>
        <translation>l’entrée ne commence pas par son nom (dn)</translation>
    </message>
    <message>
        <source>a mailing list, not a person</source>
        <translation>une liste de diffusion, pas une personne</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>session opened</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>unlock failed</source>
        <translation>déverrouillage refusé</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>mot de passe changé</translation>
    </message>
    <message>
        <source>notice accepted</source>
        <translation>notice acceptée</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>consulté</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>révélé</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>listé</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>réattribué</translation>
    </message>
    <message>
        <source>archive opened</source>
        <translation>archive ouverte</translation>
    </message>
    <message>
        <source>document opened</source>
        <translation>document ouvert</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>account created</source>
        <translation>compte créé</translation>
    </message>
    <message>
        <source>account enrolled</source>
        <translation>compte activé</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>account changed</source>
        <translation>compte modifié</translation>
    </message>
    <message>
        <source>rights raised</source>
        <translation>droits étendus</translation>
    </message>
    <message>
        <source>rights lowered</source>
        <translation>droits réduits</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profil modifié</translation>
    </message>
    <message>
        <source>keys rotated</source>
        <translation>clés remplacées</translation>
    </message>
    <message>
        <source>rights reviewed</source>
        <translation>droits revus</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>réglage modifié</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>sauvegarde faite</translation>
    </message>
    <message>
        <source>backup verified</source>
        <translation>sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>integrity checked</source>
        <translation>intégrité contrôlée</translation>
    </message>
    <message>
        <source>maintenance begun</source>
        <translation>maintenance commencée</translation>
    </message>
    <message>
        <source>maintenance ended</source>
        <translation>maintenance terminée</translation>
    </message>
    <message>
        <source>log read</source>
        <translation>journal lu</translation>
    </message>
    <message>
        <source>log exported</source>
        <translation>journal exporté</translation>
    </message>
    <message>
        <source>log verified</source>
        <translation>journal vérifié</translation>
    </message>
    <message>
        <source>log pruned</source>
        <translation>journal élagué</translation>
    </message>
    <message>
        <source>checkpoint made</source>
        <translation>point de contrôle posé</translation>
    </message>
    <message>
        <source>alert judged</source>
        <translation>alerte jugée</translation>
    </message>
    <message>
        <source>log reviewed</source>
        <translation>journal revu</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>affaire</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>request</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>sensitive note</source>
        <translation>note sensible</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>A checkpoint is not signed by an owner, or does not fit the log.</source>
        <translation>Un point de contrôle n’est pas signé par un propriétaire, ou ne correspond pas au journal.</translation>
    </message>
    <message>
        <source>The log does not begin where it should: its beginning was removed.</source>
        <translation>Le journal ne commence pas où il devrait&#x202f;: son début a été retiré.</translation>
    </message>
    <message>
        <source>Entries are not sealed with the key of this log.</source>
        <translation>Des entrées ne sont pas scellées avec la clé de ce journal.</translation>
    </message>
    <message>
        <source>A session is not signed by the account it names.</source>
        <translation>Une session n’est pas signée par le compte qu’elle nomme.</translation>
    </message>
    <message>
        <source>A session names an account that this vault never had.</source>
        <translation>Une session nomme un compte que ce coffre n’a jamais eu.</translation>
    </message>
    <message>
        <source>Entries are missing in the middle.</source>
        <translation>Des entrées manquent au milieu.</translation>
    </message>
    <message>
        <source>A session was sealed again, later, with another key.</source>
        <translation>Une session a été scellée de nouveau, plus tard, avec une autre clé.</translation>
    </message>
    <message>
        <source>An entry was changed, moved or replaced.</source>
        <translation>Une entrée a été modifiée, déplacée ou remplacée.</translation>
    </message>
    <message>
        <source>An entry does not follow from the one before it.</source>
        <translation>Une entrée ne découle pas de la précédente.</translation>
    </message>
    <message>
        <source>An entry does not say what an entry can say.</source>
        <translation>Une entrée ne dit pas ce qu’une entrée peut dire.</translation>
    </message>
    <message>
        <source>The log was different when it was last anchored elsewhere.</source>
        <translation>Le journal était différent lors de son dernier ancrage ailleurs.</translation>
    </message>
    <message>
        <source>The end of the log was cut off.</source>
        <translation>La fin du journal a été coupée.</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>À éclaircir</translation>
    </message>
    <message>
        <source>Used outside the usual hours</source>
        <translation>Utilisation hors des heures habituelles</translation>
    </message>
    <message>
        <source>Many records opened in a short time</source>
        <translation>Beaucoup de fiches ouvertes en peu de temps</translation>
    </message>
    <message>
        <source>Many records left at once</source>
        <translation>Beaucoup de fiches sorties d’un coup</translation>
    </message>
    <message>
        <source>Refused several times in a row</source>
        <translation>Plusieurs refus de suite</translation>
    </message>
    <message>
        <source>An account is used again after a long time</source>
        <translation>Un compte sert de nouveau après longtemps</translation>
    </message>
    <message>
        <source>An account is used after its end</source>
        <translation>Un compte sert après sa fin</translation>
    </message>
    <message>
        <source>An account got more rights</source>
        <translation>Un compte a reçu plus de droits</translation>
    </message>
    <message>
        <source>Protected data shown without a task</source>
        <translation>Donnée protégée affichée sans tâche</translation>
    </message>
    <message>
        <source>An archive was opened</source>
        <translation>Une archive a été ouverte</translation>
    </message>
    <message>
        <source>The account %1 was used outside the hours you set (%2).</source>
        <translation>Le compte %1 a servi hors des heures que vous avez fixées (%2).</translation>
    </message>
    <message>
        <source>The account %1 opened %3 different records within minutes (%2).</source>
        <translation>Le compte %1 a ouvert %3 fiches différentes en quelques minutes (%2).</translation>
    </message>
    <message>
        <source>The account %1 exported, printed or copied %3 records at once (%2).</source>
        <translation>Le compte %1 a exporté, imprimé ou copié %3 fiches d’un coup (%2).</translation>
    </message>
    <message>
        <source>The account %1 was refused or failed %3 times within minutes (%2).</source>
        <translation>Le compte %1 a essuyé %3 refus ou échecs en quelques minutes (%2).</translation>
    </message>
    <message>
        <source>The account %1 was used again after %3 days without use (%2).</source>
        <translation>Le compte %1 a de nouveau servi après %3 jours sans usage (%2).</translation>
    </message>
    <message>
        <source>The account %1 was used although its end date had passed (%2).</source>
        <translation>Le compte %1 a servi alors que sa date de fin était passée (%2).</translation>
    </message>
    <message>
        <source>The account %1 gave more rights to the account %3 (%2).</source>
        <translation>Le compte %1 a donné plus de droits au compte %3 (%2).</translation>
    </message>
    <message>
        <source>The account %1 gave more rights to an account (%2).</source>
        <translation>Le compte %1 a donné plus de droits à un compte (%2).</translation>
    </message>
    <message>
        <source>The account %1 made protected data of “%3” visible (%2).</source>
        <translation>Le compte %1 a rendu visible une donnée protégée de « %3 » (%2).</translation>
    </message>
    <message>
        <source>The account %1 made protected data of a record visible (%2).</source>
        <translation>Le compte %1 a rendu visible une donnée protégée d’une fiche (%2).</translation>
    </message>
    <message>
        <source>The account %1 opened “%3” from the archive (%2).</source>
        <translation>Le compte %1 a ouvert « %3 » dans les archives (%2).</translation>
    </message>
    <message>
        <source>The account %1 opened an archived record (%2).</source>
        <translation>Le compte %1 a ouvert une fiche archivée (%2).</translation>
    </message>
    <message>
        <source>The account %1 did something unusual (%2).</source>
        <translation>Le compte %1 a fait quelque chose d’inhabituel (%2).</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Manager</source>
        <translation>Dirigeant</translation>
    </message>
    <message>
        <source>Reads everything, validates requests and settings; deletes nothing in daily work.</source>
        <translation>Lit tout, décide des demandes et des réglages ; n’efface rien au quotidien.</translation>
    </message>
    <message>
        <source>CRM administrator</source>
        <translation>Administrateur CRM</translation>
    </message>
    <message>
        <source>Keeps the settings and sees no customer.</source>
        <translation>Tient les réglages et ne voit aucun client.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Référent RGPD</translation>
    </message>
    <message>
        <source>Handles requests of customers, reveals a field with a reason.</source>
        <translation>Traite les demandes des clients, révèle un champ avec un motif.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Works on their own customers, whole; sees nobody else’s.</source>
        <translation>Travaille sur ses propres clients, en entier ; ne voit pas ceux des autres.</translation>
    </message>
    <message>
        <source>Assistant, sales office</source>
        <translation>Assistant, ADV</translation>
    </message>
    <message>
        <source>Keeps all records up to date and prepares quotes and orders.</source>
        <translation>Tient toutes les fiches à jour et prépare devis et commandes.</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Writes invoices and payments; of customers only identity and address.</source>
        <translation>Tient factures et paiements ; des clients, seulement l’identité et l’adresse.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Prepares lists; e-mails and phones stay masked.</source>
        <translation>Prépare des listes ; e-mails et téléphones restent masqués.</translation>
    </message>
    <message>
        <source>Service, technician</source>
        <translation>SAV, technicien</translation>
    </message>
    <message>
        <source>Sees the customers of their tasks and writes notes on them.</source>
        <translation>Voit les clients de ses tâches et y écrit des notes.</translation>
    </message>
    <message>
        <source>Intern, temp</source>
        <translation>Stagiaire, intérim</translation>
    </message>
    <message>
        <source>Sees their own customers with masked contact data, until a set day.</source>
        <translation>Voit ses propres clients, coordonnées masquées, jusqu’à un jour fixé.</translation>
    </message>
    <message>
        <source>Maintenance provider</source>
        <translation>Prestataire de maintenance</translation>
    </message>
    <message>
        <source>Technical settings only, no customer, until a set day.</source>
        <translation>Réglages techniques seulement, aucun client, jusqu’à un jour fixé.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Reads the settings and figures; customers are masked.</source>
        <translation>Lit les réglages et des chiffres ; les clients sont masqués.</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Les siennes</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Confiées</translation>
    </message>
    <message>
        <source>Their team’s</source>
        <translation>Son équipe</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Identity, company</source>
        <translation>Identité, société</translation>
    </message>
    <message>
        <source>Phones, e-mails</source>
        <translation>Téléphones, e-mails</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Notes, documents</source>
        <translation>Notes, documents</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Create a record</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Fusionner les doublons</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Change several at once</source>
        <translation>Modifier en nombre</translation>
    </message>
    <message>
        <source>Reveal a masked field</source>
        <translation>Révéler un champ masqué</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Données sensibles</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>GDPR requests</source>
        <translation>Demandes RGPD</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>With reason</source>
        <translation>Avec motif</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>(unknown account)</source>
        <translation>(compte inconnu)</translation>
    </message>
    <message>
        <source>No opening in the log.</source>
        <translation>Aucune ouverture dans le journal.</translation>
    </message>
    <message>
        <source>Opened last on %1.</source>
        <translation>Dernière ouverture le %1.</translation>
    </message>
    <message>
        <source>Ends: last day %1.</source>
        <translation>Prend fin : dernier jour %1.</translation>
    </message>
    <message>
        <source>Not used for long.</source>
        <translation>N’a pas servi depuis longtemps.</translation>
    </message>
    <message>
        <source>Has much in hand: an owner, more files than the customers’, or the right to export.</source>
        <translation>A beaucoup en main : un propriétaire, d’autres fichiers que celui des clients, ou le droit d’exporter.</translation>
    </message>
    <message>
        <source>Used outside the usual hours.</source>
        <translation>A servi hors des heures habituelles.</translation>
    </message>
    <message>
        <source>Owner: every right.</source>
        <translation>Propriétaire : tous les droits.</translation>
    </message>
    <message>
        <source>Profile %1.</source>
        <translation>Profil %1.</translation>
    </message>
    <message>
        <source>Without profile: sees no record.</source>
        <translation>Sans profil : ne voit aucune fiche.</translation>
    </message>
    <message>
        <source>No last day.</source>
        <translation>Pas de dernier jour.</translation>
    </message>
    <message>
        <source>Monthly review of the access log</source>
        <translation>Revue mensuelle du journal des accès</translation>
    </message>
    <message>
        <source>Yearly review of the rights</source>
        <translation>Revue annuelle des droits</translation>
    </message>
    <message>
        <source>Unusual events</source>
        <translation>Événements inhabituels</translation>
    </message>
    <message>
        <source>Accounts to look at</source>
        <translation>Comptes à regarder</translation>
    </message>
    <message>
        <source>What left the house, and what was revealed</source>
        <translation>Ce qui est sorti, et ce qui a été révélé</translation>
    </message>
    <message>
        <source>Accounts and their rights</source>
        <translation>Comptes et leurs droits</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>À éclaircir</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>This review is not what an owner signed: it was altered, or comes from elsewhere.</source>
        <translation>Cette revue n’est pas ce qu’un propriétaire a signé : elle a été modifiée, ou vient d’ailleurs.</translation>
    </message>
    <message>
        <source>This review is signed, but the one before it is not the one it was signed after.</source>
        <translation>Cette revue est signée, mais celle qui la précède n’est pas celle après laquelle elle l’a été.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account %1, %2, entry %3 of the log.</source>
        <translation>Compte %1, %2, entrée %3 du journal.</translation>
    </message>
    <message>
        <source>Records: %1.</source>
        <translation>Fiches : %1.</translation>
    </message>
    <message>
        <source>Reviews that were filed are missing: no. %1.</source>
        <translation>Des revues classées manquent : n° %1.</translation>
    </message>
    <message>
        <source>Filed reviews that cannot be read, altered or put there by somebody else: %1.</source>
        <translation>Revues classées qui ne peuvent pas être lues, modifiées ou mises là par quelqu’un d’autre : %1.</translation>
    </message>
    <message>
        <source>The access log was whole; entries verified: %1.</source>
        <translation>Le journal des accès était entier ; entrées vérifiées : %1.</translation>
    </message>
    <message>
        <source>The access log was altered or damaged; faults found: %1.</source>
        <translation>Le journal des accès était modifié ou abîmé ; défauts trouvés : %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>tout a sa réponse</translation>
    </message>
    <message>
        <source>not answered: %1</source>
        <translation>sans réponse : %1</translation>
    </message>
    <message>
        <source>to follow up: %1</source>
        <translation>à suivre : %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
</context>
</TS>
