<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Cli</name>
    <message>
        <source>There is no terminal to ask for the password on. Use --password-stdin.</source>
        <translation>Il n’y a pas de terminal pour demander le mot de passe. Utilisez --password-stdin.</translation>
    </message>
    <message>
        <source>Standard input ended before the password came.</source>
        <translation>L’entrée standard s’est terminée avant le mot de passe.</translation>
    </message>
    <message>
        <source>This line is too long for a password.</source>
        <translation>Cette ligne est trop longue pour un mot de passe.</translation>
    </message>
    <message>
        <source>New password (or a phrase of 7 words):</source>
        <translation>Nouveau mot de passe (ou une phrase de 7 mots)&#x202f;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Le même, encore une fois&#x202f;:</translation>
    </message>
    <message>
        <source>The two are not the same. Once more.</source>
        <translation>Les deux ne sont pas identiques. Recommençons.</translation>
    </message>
    <message>
        <source>The password is changed. Older copies of the vault still open with the old one.</source>
        <translation>Le mot de passe est changé. Les anciennes copies du coffre s’ouvrent encore avec l’ancien.</translation>
    </message>
    <message>
        <source>Each guess at the password now costs %1 passes over %2 MiB.</source>
        <translation>Chaque essai de mot de passe coûte maintenant %1 passes sur %2 Mio.</translation>
    </message>
    <message>
        <source>This is the new recovery key, shown this once. The former one no longer opens this vault.</source>
        <translation>Voici la nouvelle clé de secours, montrée cette seule fois. L’ancienne n’ouvre plus ce coffre.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Cipher: %1
Password cost: Argon2id, %2 passes, %3 MiB
Key file asked for: %4
Keys kept out of swap: %5</source>
        <translation>Chiffrement&#x202f;: %1
Coût du mot de passe&#x202f;: Argon2id, %2 passes, %3 Mio
Fichier-clé demandé&#x202f;: %4
Clés gardées hors du fichier d’échange&#x202f;: %5</translation>
    </message>
    <message>
        <source>Gives you a new password; with --recovery, after the old one was forgotten.</source>
        <translation>Change votre mot de passe&#x202f;; avec --recovery, quand l’ancien est oublié.</translation>
    </message>
    <message>
        <source>Makes guessing the password dearer, as far as this computer allows.</source>
        <translation>Rend chaque essai de mot de passe plus coûteux, autant que cet ordinateur le permet.</translation>
    </message>
    <message>
        <source>Replaces the recovery key and prints the new one once.</source>
        <translation>Remplace la clé de secours et affiche la nouvelle une seule fois.</translation>
    </message>
    <message>
        <source>The algorithms and costs that protect this vault.</source>
        <translation>Les algorithmes et les coûts qui protègent ce coffre.</translation>
    </message>
    <message>
        <source>coffret-cli: a customer file in its own strongbox.

Usage:</source>
        <translation>coffret-cli&#x202f;: un fichier client dans son propre coffre.

Utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>
Passwords are asked for on the terminal, or read from standard input with --password-stdin.
--json prints one object, or one object a line for lists.
Exit codes: 0 done, 1 failed, 2 usage, 3 wrong password or key file, 4 damaged or tampered,
5 not allowed for this profile, 6 in use by another process, 7 no space or medium gone.</source>
        <translation>
Les mots de passe sont demandés au terminal, ou lus sur l’entrée standard avec --password-stdin.
--json affiche un objet, ou un objet par ligne pour les listes.
Codes de sortie&#x202f;: 0 fait, 1 échec, 2 mauvais usage, 3 mot de passe ou fichier-clé incorrect, 4 abîmé ou falsifié,
5 interdit à ce profil, 6 utilisé par un autre programme, 7 disque plein ou débranché.</translation>
    </message>
    <message>
        <source>See "coffret-cli --help".</source>
        <translation>Voir « coffret-cli --help ».</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Sortie lisible par un programme.</translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation>Explique cette commande.</translation>
    </message>
    <message>
        <source>Say who you are with --as LOGIN.</source>
        <translation>Dites qui vous êtes avec --as IDENTIFIANT.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>--limit wants a whole number from 1 to 500.</source>
        <translation>--limit demande un nombre entier de 1 à 500.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>This is not the id of a record; search prints them.</source>
        <translation>Ce n’est pas l’identifiant d’une fiche&#x202f;; search les affiche.</translation>
    </message>
    <message>
        <source>Finds people, companies and what was noted about them.</source>
        <translation>Trouve des personnes, des sociétés et ce qui a été noté à leur sujet.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>Prints one record.</source>
        <translation>Affiche une fiche.</translation>
    </message>
    <message>
        <source>Your login.</source>
        <translation>Votre identifiant.</translation>
    </message>
    <message>
        <source>Key file, if the vault asks for one.</source>
        <translation>Fichier-clé, si le coffre en demande un.</translation>
    </message>
    <message>
        <source>Open with the recovery key instead of the password.</source>
        <translation>Ouvre avec la clé de secours au lieu du mot de passe.</translation>
    </message>
    <message>
        <source>Read the password (and a new one on the next line) from standard input.</source>
        <translation>Lit le mot de passe (et un nouveau sur la ligne suivante) sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Clé de secours&#x202f;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>The vault is made. This is its recovery key, shown this once: write it on paper and keep it away from the computer. Without it, a forgotten password cannot be mended by anyone.</source>
        <translation>Le coffre est créé. Voici sa clé de secours, montrée cette seule fois&#x202f;: écrivez-la sur papier et gardez-la loin de l’ordinateur. Sans elle, personne ne peut réparer un mot de passe oublié.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 demande un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>Invention</translation>
    </message>
    <message>
        <source>Login: %1
Password: %2</source>
        <translation>Identifiant&#x202f;: %1
Mot de passe&#x202f;: %2</translation>
    </message>
    <message>
        <source>Format: %1
Header generation: %2
Files: %3
Password cost: Argon2id, %4 passes, %5 MiB</source>
        <translation>Format&#x202f;: %1
Génération de l’en-tête&#x202f;: %2
Fichiers&#x202f;: %3
Coût du mot de passe&#x202f;: Argon2id, %4 passes, %5 Mio</translation>
    </message>
    <message>
        <source>The current header is damaged; this is what the copy kept beside it says.</source>
        <translation>L’en-tête est abîmé&#x202f;; voici ce que dit la copie gardée à côté.</translation>
    </message>
    <message>
        <source>Every page, the structure of each file and the header are sound.</source>
        <translation>Toutes les pages, la structure de chaque fichier et l’en-tête sont en bon état.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Makes an empty vault and prints its recovery key once.</source>
        <translation>Crée un coffre vide et affiche sa clé de secours une seule fois.</translation>
    </message>
    <message>
        <source>Login of the owner.</source>
        <translation>Identifiant du propriétaire.</translation>
    </message>
    <message>
        <source>Name of the business.</source>
        <translation>Nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Name of the owner, as shown.</source>
        <translation>Nom du propriétaire, tel qu’affiché.</translation>
    </message>
    <message>
        <source>Also ask for a key file, made here.</source>
        <translation>Demande aussi un fichier-clé, créé à cet endroit.</translation>
    </message>
    <message>
        <source>Makes a vault of invented people; the same seed gives the same people.</source>
        <translation>Crée un coffre de personnes inventées&#x202f;; la même graine donne les mêmes personnes.</translation>
    </message>
    <message>
        <source>How many people.</source>
        <translation>Combien de personnes.</translation>
    </message>
    <message>
        <source>Which people.</source>
        <translation>Quelles personnes.</translation>
    </message>
    <message>
        <source>What a vault says of itself without a password: never a name.</source>
        <translation>Ce qu’un coffre dit de lui-même sans mot de passe&#x202f;: jamais un nom.</translation>
    </message>
    <message>
        <source>Reads every page and says which file is damaged, if any.</source>
        <translation>Lit toutes les pages et dit quel fichier est abîmé, s’il y en a un.</translation>
    </message>
    <message>
        <source>Read %1: %2 created, %3 updated, %4 skipped, %5 rejected.</source>
        <translation>Lignes lues&#x202f;: %1. Créées&#x202f;: %2, mises à jour&#x202f;: %3, ignorées&#x202f;: %4, refusées&#x202f;: %5.</translation>
    </message>
    <message>
        <source>Companies created on the way: %1.</source>
        <translation>Sociétés créées au passage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>C’était un essai&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To take it back: coffret-cli undo-import VAULT %1 --as LOGIN</source>
        <translation>Pour l’annuler&#x202f;: coffret-cli undo-import COFFRE %1 --as IDENTIFIANT</translation>
    </message>
    <message>
        <source>--on-duplicate wants skip, update or create.</source>
        <translation>--on-duplicate demande skip, update ou create.</translation>
    </message>
    <message>
        <source>There is no file to read at this place.</source>
        <translation>Il n’y a pas de fichier lisible à cet endroit.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>This is not the id of an import; import prints it.</source>
        <translation>Ce n’est pas l’identifiant d’un import&#x202f;; import l’affiche.</translation>
    </message>
    <message>
        <source>Taken back: %1 records; left as they are now: %2.</source>
        <translation>Annulé&#x202f;: %1 fiches&#x202f;; laissées telles quelles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported: %1 contacts, %2 companies. The file is not protected: anyone who has it can read it.</source>
        <translation>Exporté&#x202f;: %1 contacts, %2 sociétés. Le fichier n’est pas protégé&#x202f;: quiconque l’a peut le lire.</translation>
    </message>
    <message>
        <source>Columns as this program writes them: %1.</source>
        <translation>Colonnes telles que les écrit ce programme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A column and its field; may be given several times.</source>
        <translation>Une colonne et son champ&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What to do with people who are there already.</source>
        <translation>Que faire des personnes déjà présentes.</translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation>Dit ce qui se passerait&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding, when it is found out wrongly.</source>
        <translation>L’encodage du fichier, quand il est mal reconnu.</translation>
    </message>
    <message>
        <source>--encoding wants utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15 or macintosh.</source>
        <translation>--encoding attend utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15 ou macintosh.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists the first 1000.</source>
        <translation>  … et %1 de plus&#x202f;; --json donne les 1000 premières.</translation>
    </message>
    <message>
        <source>Write rejected rows there, with their reasons.</source>
        <translation>Écrit là les lignes refusées, avec leurs raisons.</translation>
    </message>
    <message>
        <source>Takes an import back: what it created and what it updated.</source>
        <translation>Annule un import&#x202f;: ce qu’il a créé et ce qu’il a mis à jour.</translation>
    </message>
    <message>
        <source>Leave alone the records changed since; otherwise nothing is undone.</source>
        <translation>Laisse telles quelles les fiches modifiées depuis&#x202f;; sinon rien n’est annulé.</translation>
    </message>
    <message>
        <source>Writes all people and companies into a file.</source>
        <translation>Écrit toutes les personnes et sociétés dans un fichier.</translation>
    </message>
    <message>
        <source>The form of the file.</source>
        <translation>La forme du fichier.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>--format wants csv, csv-rfc4180, xlsx, vcard, vcard3 or json.</source>
        <translation>--format demande csv, csv-rfc4180, xlsx, vcard, vcard3 ou json.</translation>
    </message>
    <message>
        <source>Brings in the contacts of a CSV, XLSX, LDIF or vCard file, all or nothing.</source>
        <translation>Importe les contacts d’un fichier CSV, XLSX, LDIF ou vCard, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Texts cut because a spreadsheet's cell holds no more: %1. CSV has them whole.</source>
        <translation>Textes coupés parce qu’une cellule de classeur n’en contient pas plus&#x202f;: %1. Le CSV les a en entier.</translation>
    </message>
    <message>
        <source>--sheet wants the number of a sheet, from 1.</source>
        <translation>--sheet demande le numéro d’une feuille, à partir de 1.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first with content is usual.</source>
        <translation>La feuille d’un classeur&#x202f;; d’ordinaire la première qui contient quelque chose.</translation>
    </message>
    <message>
        <source>Why it is opened; not kept yet: only revealing asks for a reason.</source>
        <translation>Motif de la consultation&#x202f;; pas encore conservé&#x202f;: seule une révélation demande un motif.</translation>
    </message>
    <message>
    <source>--since wants a day, as 2026-03-31.</source>
    <translation>--since attend un jour, par exemple 2026-03-31.</translation>
    </message>
    <message>
        <source>--limit wants a whole number, at least 1.</source>
        <translation>--limit attend un nombre entier, au moins 1.</translation>
    </message>
    <message>
        <source>There are older entries: --limit shows more.</source>
        <translation>Il y a des entrées plus anciennes&#x202f;: --limit en montre davantage.</translation>
    </message>
    <message>
        <source>Some entries cannot be read: run journal-verify.</source>
        <translation>Des entrées sont illisibles&#x202f;: lancez journal-verify.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Who did what, and who read what: the access log, newest first; for owners.</source>
        <translation>Qui a fait quoi, qui a lu quoi&#x202f;: le journal des accès, du plus récent au plus ancien&#x202f;; pour les propriétaires.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>À partir de ce jour.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Seulement de ce compte.</translation>
    </message>
    <message>
        <source>Only of this record.</source>
        <translation>Seulement de cette fiche.</translation>
    </message>
    <message>
        <source>Proves that nothing in the access log was changed, added or removed.</source>
        <translation>Prouve que rien n’a été modifié, ajouté ni retiré dans le journal des accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each sealed and in its place.</source>
        <translation>
            <numerusform>%n entrée, scellée et à sa place.</numerusform>
            <numerusform>%n entrées, chacune scellée et à sa place.</numerusform>
        </translation>
    </message>
    <message>
    <source>active</source>
    <translation>actif</translation>
    </message>
    <message>
        <source>invited, no password yet</source>
        <translation>invité, pas encore de mot de passe</translation>
    </message>
    <message>
        <source>invited, code no longer valid</source>
        <translation>invité, code périmé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>past its end</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>member without a profile</source>
        <translation>membre sans profil</translation>
    </message>
    <message>
        <source>The six words of your code:</source>
        <translation>Les six mots de votre code&#x202f;:</translation>
    </message>
    <message>
        <source>Your password is set; the code opens nothing any more.</source>
        <translation>Votre mot de passe est choisi&#x202f;; le code n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>You are an owner: this is your recovery key, shown this once. Write it on paper and keep it away from the computer.</source>
        <translation>Vous êtes propriétaire&#x202f;: voici votre clé de secours, affichée cette seule fois. Écrivez-la sur papier et gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>%1 can no longer open this vault. Copies made before still open with the former password; new keys (rotate-keys) keep what is written from now on out of reach.</source>
        <translation>%1 ne peut plus ouvrir ce coffre. Les copies déjà faites s’ouvrent toujours avec l’ancien mot de passe&#x202f;; de nouvelles clés (rotate-keys) mettent hors de portée ce qui sera écrit désormais.</translation>
    </message>
    <message>
        <source>%1 can open the vault again.</source>
        <translation>%1 peut de nouveau ouvrir le coffre.</translation>
    </message>
    <message>
        <source>%1 now holds the key of this file.</source>
        <translation>%1 détient désormais la clé de ce fichier.</translation>
    </message>
    <message>
        <source>%1 is no longer given the key of this file. Who kept a copy of it keeps what it opens, until the keys are new (rotate-keys).</source>
        <translation>%1 ne reçoit plus la clé de ce fichier. Qui en a gardé une copie garde ce qu’elle ouvre, jusqu’au changement des clés (rotate-keys).</translation>
    </message>
    <message>
        <source>The vault has a single active owner. Two are recommended: if one is lost, the other goes on.</source>
        <translation>Le coffre n’a qu’un propriétaire actif. Deux sont recommandés&#x202f;: si l’un fait défaut, l’autre continue.</translation>
    </message>
    <message>
        <source>%1 has this profile, and the keys of the files that go with it.</source>
        <translation>%1 a ce profil, et les clés des fichiers qui vont avec.</translation>
    </message>
    <message>
        <source>A file was taken away with the former profile. Who kept a copy of it keeps what it opens, until the keys are new (rotate-keys).</source>
        <translation>Un fichier a été retiré avec l’ancien profil. Qui en a gardé une copie garde ce qu’elle ouvre, jusqu’à ce que les clés soient nouvelles (rotate-keys).</translation>
    </message>
    <message>
        <source>What a member sees and may do (profile list); without one, no record.</source>
        <translation>Ce qu’un membre voit et peut faire (profile list)&#x202f;; sans profil, aucune fiche.</translation>
    </message>
    <message>
        <source>Opens the vault from %1 to %2 only.</source>
        <translation>N’ouvre le coffre que de %1 à %2.</translation>
    </message>
    <message>
        <source>Its accounts end on a day that is set for them.</source>
        <translation>Ses comptes prennent fin un jour fixé pour chacun.</translation>
    </message>
    <message>
        <source>Is meant for accounts with a key file.</source>
        <translation>Est prévu pour des comptes avec un fichier-clé.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>profile wants list, or show KEY.</source>
        <translation>profile attend list, ou show CLÉ.</translation>
    </message>
    <message>
        <source>There is no profile "%1"; profile list shows them.</source>
        <translation>Il n’y a pas de profil « %1 »&#x202f;; profile list les montre.</translation>
    </message>
    <message>
        <source>The profiles an account can have: what each sees and may do.</source>
        <translation>Les profils qu’un compte peut avoir&#x202f;: ce que chacun voit et peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without use.</source>
        <translation>
            <numerusform>Se verrouille après %n minute sans usage.</numerusform>
            <numerusform>Se verrouille après %n minutes sans usage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: which right</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Name of the person, as shown.</source>
        <translation>Nom de la personne, tel qu’affiché.</translation>
    </message>
    <message>
        <source>The person becomes an owner too: every file, every right.</source>
        <translation>La personne devient aussi propriétaire&#x202f;: tous les fichiers, tous les droits.</translation>
    </message>
    <message>
        <source>Files to open beside general: finance,sensitive.</source>
        <translation>Fichiers à ouvrir en plus de general&#x202f;: finance,sensitive.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Every file has a new key. Copies of the vault made before still open with what opened them then.</source>
        <translation>Chaque fichier a une nouvelle clé. Les copies du coffre déjà faites s’ouvrent toujours avec ce qui les ouvrait alors.</translation>
    </message>
    <message>
        <source>The old password may be known: also new keys for every file and a new recovery key. Owners only.</source>
        <translation>L’ancien mot de passe est peut-être connu&#x202f;: aussi de nouvelles clés pour chaque fichier et une nouvelle clé de secours. Réservé aux propriétaires.</translation>
    </message>
    <message>
        <source>Gives every file a new key, out of reach of those who left. Owners only; needs twice the vault's size free on the disk.</source>
        <translation>Donne à chaque fichier une nouvelle clé, hors de portée de ceux qui sont partis. Réservé aux propriétaires&#x202f;; demande deux fois la taille du coffre en espace libre sur le disque.</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>Rien d’inhabituel n’a été trouvé.</translation>
    </message>
    <message>
        <source>Remove them for good? Type yes (it is not shown):</source>
        <translation>Les supprimer définitivement ? Tapez yes (rien ne s’affiche) :</translation>
    </message>
    <message>
        <source>The access log is not intact: nothing was removed. Run journal-verify.</source>
        <translation>Le journal des accès n’est pas intact : rien n’a été supprimé. Lancez journal-verify.</translation>
    </message>
    <message>
        <source>Nothing in the access log is old enough to be removed.</source>
        <translation>Rien dans le journal des accès n’est assez ancien pour être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the access log are too old, in sessions opened from %1 to %2.</source>
        <translation>
            <numerusform>%n entrée du journal des accès est trop ancienne, dans des sessions ouvertes du %1 au %2.</numerusform>
            <numerusform>%n entrées du journal des accès sont trop anciennes, dans des sessions ouvertes du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed, up to the sessions opened on %1. A signed checkpoint stands in their place.</source>
        <translation>
            <numerusform>%n entrée supprimée, jusqu’aux sessions ouvertes le %1. Un repère signé la remplace.</numerusform>
            <numerusform>%n entrées supprimées, jusqu’aux sessions ouvertes le %1. Un repère signé les remplace.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is unusual in it instead, and what was answered.</source>
        <translation>Plutôt ce qu’il a d’inhabituel, et ce qui a été répondu.</translation>
    </message>
    <message>
        <source>Remove what is older than the log is kept.</source>
        <translation>Supprime ce qui dépasse la durée de conservation.</translation>
    </message>
    <message>
        <source>Remove it without asking.</source>
        <translation>Supprime sans demander.</translation>
    </message>
    <message>
        <source>Also against this checkpoint of a printed review.</source>
        <translation>Aussi contre ce point de contrôle d’une revue imprimée.</translation>
    </message>
    <message>
        <source>The signed reviews of the access log and of rights, or one of them whole.</source>
        <translation>Les revues signées du journal des accès et des droits, ou l’une d’elles en entier.</translation>
    </message>
    <message>
        <source>There is no review with this number; journal-review lists them.</source>
        <translation>Il n’y a pas de revue avec ce numéro ; journal-review les liste.</translation>
    </message>
    <message>
        <source>--checkpoint wants what stands on a printed review, as 1234-0K3F-…, or a file with it.</source>
        <translation>--checkpoint attend ce qui figure sur une revue imprimée, comme 1234-0K3F-…, ou un fichier qui le contient.</translation>
    </message>
    <message>
        <source>To read them: coffret-cli charter. To accept them: --accept %1.</source>
        <translation>Pour les lire : coffret-cli charter. Pour les accepter : --accept %1.</translation>
    </message>
    <message>
        <source>%1 opens the vault once with this code, until %2, and chooses a password then (coffret-cli user VAULT enrol --as %1, or "I was given a code" in the window). It is shown this once; hand it over by word of mouth:</source>
        <translation>%1 ouvre le coffre une fois avec ce code, jusqu’au %2, et choisit alors un mot de passe (coffret-cli user VAULT enrol --as %1, ou « On m’a donné un code » dans la fenêtre). Il n’est affiché que cette fois ; transmettez-le de vive voix :</translation>
    </message>
    <message>
        <source>The notice about the access log and the charter: what everybody who works in a vault reads and accepts first.</source>
        <translation>La note d’information sur le journal des accès et la charte : ce que chacun lit et accepte avant de travailler dans un coffre.</translation>
    </message>
    <message>
        <source>With enrol: the version of notice and charter you have read and accept (coffret-cli charter).</source>
        <translation>Avec enrol : la version de la note et de la charte que vous avez lue et acceptez (coffret-cli charter).</translation>
    </message>
    <message>
        <source>--expires wants a day (2027-03-31), hours (8h), days (30d), or none for no end.</source>
        <translation>--expires attend un jour (2027-03-31), des heures (8h), des jours (30d), ou none pour aucune fin.</translation>
    </message>
    <message>
        <source>Say when the account ends: --expires with a day (2027-03-31), hours (8h), days (30d), or none.</source>
        <translation>Dites quand le compte prend fin : --expires avec un jour (2027-03-31), des heures (8h), des jours (30d), ou none.</translation>
    </message>
    <message>
        <source>The end of the account %1 is changed.</source>
        <translation>La fin du compte %1 est changée.</translation>
    </message>
    <message>
        <source>user VAULT wants one of: list, add LOGIN, invite LOGIN, enrol, disable LOGIN, enable LOGIN, grant LOGIN finance|sensitive, revoke LOGIN finance|sensitive, profile LOGIN KEY, expires LOGIN, leave LOGIN.</source>
        <translation>user VAULT attend : list, add LOGIN, invite LOGIN, enrol, disable LOGIN, enable LOGIN, grant LOGIN finance|sensitive, revoke LOGIN finance|sensitive, profile LOGIN CLÉ, expires LOGIN ou leave LOGIN.</translation>
    </message>
    <message>
        <source>People: lists them, invites with a code for 24 hours, takes the code (enrol), disables, enables, gives and takes finance or sensitive, gives a profile, sets or removes the end (expires), sees somebody off (leave).</source>
        <translation>Personnes : les énumère, invite par un code valable 24 heures, prend le code (enrol), désactive, réactive, donne et retire finance ou sensitive, donne un profil, fixe ou retire la fin (expires), organise un départ (leave).</translation>
    </message>
    <message>
        <source>With disable, revoke, profile and leave: give every file a new key at once.</source>
        <translation>Avec disable, revoke, profile et leave : donner aussitôt une nouvelle clé à chaque fichier.</translation>
    </message>
    <message>
        <source>End of the account: a day (2027-03-31), 8h, 30d, or none.</source>
        <translation>Fin du compte : un jour (2027-03-31), 8h, 30d, ou none.</translation>
    </message>
    <message>
        <source>With leave: who takes over their contacts, companies and tasks.</source>
        <translation>Avec leave : qui reprend ses contacts, ses sociétés et ses tâches.</translation>
    </message>
    <message>
        <source>--to wants the account of a colleague who is active and sees records (user VAULT list).</source>
        <translation>--to attend le compte d’un collègue actif qui voit des fiches (user VAULT list).</translation>
    </message>
    <message>
        <source>%1 no longer opens this vault.</source>
        <translation>%1 n’ouvre plus ce coffre.</translation>
    </message>
    <message>
        <source>Handed over to %1: contacts %2, companies %3, open tasks %4.</source>
        <translation>Transmis à %1 : contacts %2, sociétés %3, tâches ouvertes %4.</translation>
    </message>
    <message>
        <source>Whoever kept keys of the vault and gets at its folder again reads what is written from now on, until the keys are new (rotate-keys).</source>
        <translation>Qui a gardé les clés du coffre et accède de nouveau à son dossier lit ce qui s’y écrit désormais, jusqu’à ce que les clés soient nouvelles (rotate-keys).</translation>
    </message>
    <message>
        <source>The access log of twelve months shows no export, print or copy by this account.</source>
        <translation>Le journal des accès des douze derniers mois ne montre aucun export, aucune impression ni copie par ce compte.</translation>
    </message>
    <message>
        <source>Taken out in twelve months, by the access log:</source>
        <translation>Sorti en douze mois, d’après le journal des accès :</translation>
    </message>
    <message>
        <source>%1, %2, records: %3</source>
        <translation>%1, %2, fiches : %3</translation>
    </message>
    <message>
        <source>Say who takes over what is theirs: --to COLLEAGUE.</source>
        <translation>Dites qui reprend ce qui est à cette personne : --to COLLÈGUE.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
</context>
</TS>
