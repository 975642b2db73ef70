<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>coffret::app::DuplicatesArea</name>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Votre saisie est gardée.</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Reprendre la saisie</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Choose 2 records in the list to merge them.</source>
            <translation>Choisissez 2 fiches dans la liste pour les fusionner.</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>Chercher les doublons</translation>
        </message>
        <message>
            <source>Merge the 2 chosen records…</source>
            <translation>Fusionner les 2 fiches choisies…</translation>
        </message>
        <message>
            <source>twice same double merge pairs</source>
            <translation>deux fois pareil double fusionner paires</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::HelpArea</name>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>help how to guide documentation</source>
            <translation>aide mode d’emploi guide documentation</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::HomeArea</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Search everything…</source>
            <translation>Rechercher partout…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nouvelle société</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>keys help</source>
            <translation>touches aide</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::JournalArea</name>
        <message>
            <source>Access log</source>
            <translation>Journal des accès</translation>
        </message>
        <message>
        <source>The access log is for the owners of the vault. If you need to know who saw this record, ask one of them.</source>
        <translation>Le journal des accès est réservé aux propriétaires du coffre. Si vous devez savoir qui a vu cette fiche, demandez à l’un d’eux.</translation>
    </message>
        <message>
            <source>Monthly review</source>
            <translation>Revue mensuelle</translation>
        </message>
        <message>
            <source>Review of rights</source>
            <translation>Revue des droits</translation>
        </message>
</context>
    <context>
        <name>coffret::app::ListArea</name>
        <message>
            <source>Filter the list…</source>
            <translation>Filtrer la liste…</translation>
        </message>
        <message>
            <source>Save the view as…</source>
            <translation>Enregistrer la vue sous…</translation>
        </message>
        <message>
            <source>List or table</source>
            <translation>Liste ou tableau</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Enregistrer la liste en PDF…</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::Options</name>
        <message>
            <source>The CRM a small business keeps in its own strongbox.</source>
            <translation>Le CRM qu’une petite entreprise garde dans son propre coffre.</translation>
        </message>
        <message>
            <source>Started again after locking, for this reason.</source>
            <translation>Relancé après un verrouillage, pour cette raison.</translation>
        </message>
        <message>
            <source>Language of the windows: fr or en.</source>
            <translation>Langue des fenêtres : fr ou en.</translation>
        </message>
        <message>
            <source>Folder of the vault to open.</source>
            <translation>Dossier du coffre à ouvrir.</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::RecordArea</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Add documents…</source>
            <translation>Ajouter un document…</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Valeurs précédentes</translation>
        </message>
        <message>
            <source>Who has seen this record?</source>
            <translation>Qui a vu cette fiche ?</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Print the record…</source>
            <translation>Imprimer la fiche…</translation>
        </message>
        <message>
            <source>PDF paper sheet</source>
            <translation>PDF papier feuille</translation>
        </message>
        <message>
            <source>Call, and note it</source>
            <translation>Appeler, et le noter</translation>
        </message>
        <message>
            <source>phone dial ring telephone</source>
            <translation>téléphone composer joindre numéro</translation>
        </message>
        <message>
            <source>Copy the phone number</source>
            <translation>Copier le numéro de téléphone</translation>
        </message>
        <message>
            <source>call dial telephone clipboard</source>
            <translation>appeler composer téléphone presse-papiers</translation>
        </message>
        <message>
            <source>Write an e-mail</source>
            <translation>Écrire un e-mail</translation>
        </message>
        <message>
            <source>mail message send letter</source>
            <translation>e-mail message envoyer lettre</translation>
        </message>
        <message>
            <source>%1 is copied.</source>
            <translation>%1 est copié.</translation>
        </message>
        <message>
            <source>Save a copy of the document as…</source>
            <translation>Enregistrer une copie du document sous…</translation>
        </message>
        <message>
            <source>download file out export drag</source>
            <translation>télécharger fichier sortir exporter glisser</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::RemindersArea</name>
        <message>
            <source>Go to the reminders</source>
            <translation>Aller aux rappels</translation>
        </message>
        <message>
            <source>due task put off bell</source>
            <translation>échéance tâche rappel reporter cloche</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::SettingsArea</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The recovery key made on %1 was never confirmed from its paper.</source>
            <translation>La clé de secours créée le %1 n’a jamais été confirmée d’après sa feuille.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>%1 is forgotten here. The vault itself stays where it is.</source>
            <translation>%1 est oublié ici. Le coffre lui-même reste où il est.</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::WorkArea</name>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>Name, company, town, phone…</source>
            <translation>Nom, société, ville, téléphone…</translation>
        </message>
        <message>
            <source>No contact yet</source>
            <translation>Aucun contact pour l’instant</translation>
        </message>
        <message>
            <source>Import your file, or create a first record.</source>
            <translation>Importez votre fichier, ou créez une première fiche.</translation>
        </message>
        <message>
            <source>Create a contact</source>
            <translation>Créer un contact</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Sociétés</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Name, town, SIRET, phone…</source>
            <translation>Nom, ville, SIRET, téléphone…</translation>
        </message>
        <message>
            <source>No company yet</source>
            <translation>Aucune société pour l’instant</translation>
        </message>
        <message>
            <source>Create a company</source>
            <translation>Créer une société</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Undo	Ctrl Z</source>
            <translation>Annuler	Ctrl Z</translation>
        </message>
        <message>
            <source>Done again.</source>
            <translation>Action rétablie.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Action annulée.</translation>
        </message>
        <message>
            <source>Redo	Ctrl Shift Z</source>
            <translation>Rétablir	Ctrl Maj Z</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Edit the record</source>
            <translation>Modifier la fiche</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>Chercher dans la liste</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ActionCard</name>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Leave it for today</source>
            <translation>Laisser pour aujourd’hui</translation>
        </message>
        <message>
            <source>To do now</source>
            <translation>À faire maintenant</translation>
        </message>
        <message>
            <source>To do now — 1 of %1</source>
            <translation>À faire maintenant — 1 sur %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ActivityComposer</name>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>From us</source>
            <translation>De nous</translation>
        </message>
        <message>
            <source>From them</source>
            <translation>De leur part</translation>
        </message>
        <message>
            <source>No direction</source>
            <translation>Sans sens</translation>
        </message>
        <message>
            <source>Duration in minutes</source>
            <translation>Durée en minutes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Enregistrer la modification</translation>
        </message>
        <message>
            <source>What was said, what comes next…</source>
            <translation>Ce qui s’est dit, ce qui reste à faire…</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AddressesEdit</name>
        <message>
            <source>Add an address</source>
            <translation>Ajouter une adresse</translation>
        </message>
        <message>
            <source>Number and street</source>
            <translation>Numéro et rue</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Take the address away</source>
            <translation>Retirer l’adresse</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>Type d’adresse</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AgendaWords</name>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>done at %1</source>
            <translation>fait à %1</translation>
        </message>
        <message>
            <source>done, %1</source>
            <translation>fait, %1</translation>
        </message>
        <message>
            <source>late, %1</source>
            <translation>en retard, %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AssistantFooter</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CareCard</name>
        <message>
            <source>Check of the file</source>
            <translation>Contrôle du fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) found on %1</source>
            <translation>
                <numerusform>%n défaut trouvé le %1</numerusform>
                <numerusform>%n défauts trouvés le %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Sound, checked on %1</source>
            <translation>Intact, contrôlé le %1</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Pas encore contrôlé</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Made on %1, waits to be confirmed</source>
            <translation>Faite le %1, à confirmer</translation>
        </message>
        <message>
            <source>Cost of guessing the password</source>
            <translation>Coût d’un essai de mot de passe</translation>
        </message>
        <message>
            <source>Set on %1</source>
            <translation>Réglé le %1</translation>
        </message>
        <message>
            <source>Enciphered on this computer only</source>
            <translation>Chiffré sur cet ordinateur seulement</translation>
        </message>
        <message>
            <source>Format %1 of the vault</source>
            <translation>Format %1 du coffre</translation>
        </message>
        <message>
            <source>Security of the customer file</source>
            <translation>Sécurité du fichier clients</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Your last openings</source>
            <translation>Vos dernières ouvertures</translation>
        </message>
        <message>
            <source>No failed attempt since.</source>
            <translation>Aucun échec depuis.</translation>
        </message>
        <message numerus="yes">
            <source>%n failed attempt(s) since. If they are not yours, find out whose.</source>
            <translation>
                <numerusform>%n échec depuis. S’il n’est pas de vous, cherchez de qui.</numerusform>
                <numerusform>%n échecs depuis. S’ils ne sont pas de vous, cherchez de qui.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CareParts</name>
        <message>
            <source>Check the vault</source>
            <translation>Vérifier le coffre</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>security integrity damage verify</source>
            <translation>sécurité intégrité dommage vérifier</translation>
        </message>
        <message>
            <source>What protects this vault</source>
            <translation>Ce qui protège ce coffre</translation>
        </message>
        <message>
            <source>security encryption algorithms crypto sheet</source>
            <translation>sécurité chiffrement algorithmes fiche cryptographique</translation>
        </message>
        <message>
            <source>Vaults opened here</source>
            <translation>Coffres ouverts ici</translation>
        </message>
        <message>
            <source>recent vaults forget list</source>
            <translation>coffres récents oublier liste</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CarePresenter</name>
        <message>
            <source>Reads every page of the vault and its seals. Nothing is changed.</source>
            <translation>Lit chaque page du coffre et ses sceaux. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Pas encore vérifié.</translation>
        </message>
        <message>
            <source>Sound when last checked, on %1.</source>
            <translation>Intact à la dernière vérification, le %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) when last checked, on %1.</source>
            <translation>
                <numerusform>%n problème à la dernière vérification, le %1.</numerusform>
                <numerusform>%n problèmes à la dernière vérification, le %1.</numerusform>
            </translation>
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
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Master password</source>
            <translation>Mot de passe maître</translation>
        </message>
        <message>
            <source>Argon2id, %1 passes over %2 MiB</source>
            <translation>Argon2id, %1 passes sur %2 Mio</translation>
        </message>
        <message>
            <source>Key file asked for</source>
            <translation>Fichier-clé demandé</translation>
        </message>
        <message>
            <source>Keys kept out of swap</source>
            <translation>Clés tenues hors du disque d’échange</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>%1, header of generation %2</source>
            <translation>%1, en-tête de génération %2</translation>
        </message>
        <message>
            <source>Vault made on</source>
            <translation>Coffre créé le</translation>
        </message>
        <message>
            <source>Password changed on</source>
            <translation>Mot de passe changé le</translation>
        </message>
        <message>
            <source>Cost raised on</source>
            <translation>Coût augmenté le</translation>
        </message>
        <message>
            <source>Recovery key replaced on</source>
            <translation>Clé de secours remplacée le</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>Checking the vault…</source>
            <translation>Vérification du coffre…</translation>
        </message>
        <message>
            <source>If you stop, the result of the last check stands.</source>
            <translation>Si vous arrêtez, le résultat de la dernière vérification reste valable.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The vault is sound: every page has its seal, and every file its structure.</source>
            <translation>Le coffre est intact : chaque page a son sceau, chaque fichier sa structure.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) found. Nothing was changed. Keep the vault as it is, and bring back the damaged files from a copy.</source>
            <translation>
                <numerusform>%n problème trouvé. Rien n’a été modifié. Gardez le coffre tel quel et reprenez le fichier abîmé d’une copie.</numerusform>
                <numerusform>%n problèmes trouvés. Rien n’a été modifié. Gardez le coffre tel quel et reprenez les fichiers abîmés d’une copie.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CharterPage</name>
        <message>
            <source>Before you work in this vault</source>
            <translation>Avant de travailler dans ce coffre</translation>
        </message>
        <message>
            <source>Not now: lock</source>
            <translation>Pas maintenant : verrouiller</translation>
        </message>
        <message>
            <source>Accept and go to work</source>
            <translation>Accepter et commencer</translation>
        </message>
        <message>
            <source>Others work in this vault too, and there is a version of these texts that you have not accepted yet.</source>
            <translation>D’autres que vous travaillent dans ce coffre, et ces textes ont une version que vous n’avez pas encore acceptée.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CharterPresenter</name>
        <message>
            <source>This was not recorded.</source>
            <translation>Cela n’a pas été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CharterStep</name>
        <message>
            <source>I have read the notice and the charter, and I accept them</source>
            <translation>J’ai lu la note d’information et la charte, et je les accepte</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Notice about the access log, and charter</source>
            <translation>Note d’information sur le journal des accès, et charte</translation>
        </message>
        <message>
            <source>Tick the box when you have read both to the end: nothing is open before.</source>
            <translation>Cochez la case quand vous avez tout lu : rien ne s’ouvre avant.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CodeStep</name>
        <message>
            <source>Name of your account</source>
            <translation>Votre identifiant</translation>
        </message>
        <message>
            <source>The six words of your code</source>
            <translation>Les six mots de votre code</translation>
        </message>
        <message>
            <source>An owner of the vault %1 gave you an account and six words. They serve once, within 24 hours; after that your own password opens the vault.</source>
            <translation>Un propriétaire du coffre %1 vous a donné un identifiant et six mots. Ils servent une fois, dans les 24 heures ; ensuite, votre propre mot de passe ouvre le coffre.</translation>
        </message>
        <message>
            <source>Enter the name of your account.</source>
            <translation>Saisissez votre identifiant.</translation>
        </message>
        <message>
            <source>Enter the six words you were given.</source>
            <translation>Saisissez les six mots qu’on vous a donnés.</translation>
        </message>
        <message>
            <source>No invitation opens with this account and these words. Check both. A code serves once: if it was used already, the password chosen then opens the vault.</source>
            <translation>Aucune invitation ne répond à cet identifiant et à ces mots. Vérifiez les deux. Un code sert une fois : s’il a déjà servi, c’est le mot de passe choisi alors qui ouvre le coffre.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ColumnsStep</name>
        <message numerus="yes">
            <source>%n column(s) placed</source>
            <translation>
                <numerusform>%n colonne placée</numerusform>
                <numerusform>%n colonnes placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept with the record</source>
            <translation>
                <numerusform>%n gardée avec la fiche</numerusform>
                <numerusform>%n gardées avec la fiche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n laissée de côté</numerusform>
                <numerusform>%n laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Cards say themselves what is what.</source>
            <translation>Les cartes disent elles-mêmes ce qu’elles contiennent.</translation>
        </message>
        <message>
            <source>Show the rows</source>
            <translation>Voir les lignes</translation>
        </message>
        <message>
            <source>Hide the columns</source>
            <translation>Masquer les colonnes</translation>
        </message>
        <message>
            <source>Show the columns</source>
            <translation>Voir les colonnes</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Modèle</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CompanyForm</name>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>SARL, SAS, association…</source>
            <translation>SARL, SAS, association…</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Compléments</translation>
        </message>
        <message>
            <source>Two letters, as fr</source>
            <translation>Deux lettres, comme fr</translation>
        </message>
        <message>
            <source>Trade fair, website, recommendation…</source>
            <translation>Salon, site web, recommandation…</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Séparées par des virgules</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CompanyTraits</name>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Compléments</translation>
        </message>
        <message>
            <source>followed by %1</source>
            <translation>suivi par %1</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nouvelle société</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::Comparison</name>
        <message>
            <source>The two records side by side</source>
            <translation>Les deux fiches côte à côte</translation>
        </message>
        <message>
            <source>The same in both: %1</source>
            <translation>Identiques dans les deux : %1</translation>
        </message>
        <message>
            <source>nothing attached</source>
            <translation>rien de rattaché</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ContactActs</name>
        <message>
            <source>Dial %1</source>
            <translation>Composer le %1</translation>
        </message>
        <message>
            <source>No program on this computer dials numbers.</source>
            <translation>Aucun programme de cet ordinateur ne compose de numéro.</translation>
        </message>
        <message>
            <source>Dial %1 on your phone, then note the call here.</source>
            <translation>Composez le %1 sur votre téléphone, puis notez l’appel ici.</translation>
        </message>
        <message>
            <source>No mail program is set up on this computer.</source>
            <translation>Aucune messagerie n’est réglée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing was noted. The address is %1.</source>
            <translation>Rien n’a été noté. L’adresse est %1.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>À %1</translation>
        </message>
        <message>
            <source>E-mail opened in your mail program and noted here.</source>
            <translation>E-mail ouvert dans votre messagerie et noté ici.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ContactForm</name>
        <message>
            <source>How to reach them</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Compléments</translation>
        </message>
        <message>
            <source>12/05/1970, or 12/05 without the year</source>
            <translation>12/05/1970, ou 12/05 sans l’année</translation>
        </message>
        <message>
            <source>Two letters, as fr</source>
            <translation>Deux lettres, comme fr</translation>
        </message>
        <message>
            <source>Trade fair, website, recommendation…</source>
            <translation>Salon, site web, recommandation…</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Séparées par des virgules</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ContactTraits</name>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Compléments</translation>
        </message>
        <message>
            <source>followed by %1</source>
            <translation>suivi par %1</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CountersRow</name>
        <message>
            <source>Rows shown</source>
            <translation>Lignes montrées</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CreatePage</name>
        <message>
            <source>New vault</source>
            <translation>Nouveau coffre</translation>
        </message>
        <message>
            <source>The paper is in a safe place</source>
            <translation>La feuille est en lieu sûr</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Welcome to Coffret</source>
            <translation>Bienvenue dans Coffret</translation>
        </message>
        <message>
            <source>Your vault</source>
            <translation>Votre coffre</translation>
        </message>
        <message>
            <source>Whose vault is it?</source>
            <translation>À qui est ce coffre ?</translation>
        </message>
        <message>
            <source>Master password</source>
            <translation>Mot de passe maître</translation>
        </message>
        <message>
            <source>Choose the master password</source>
            <translation>Choisissez le mot de passe maître</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Keep the recovery key on paper</source>
            <translation>Gardez la clé de secours sur papier</translation>
        </message>
        <message>
            <source>To begin</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>Your vault is ready</source>
            <translation>Votre coffre est prêt</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Create my vault</source>
            <translation>Créer mon coffre</translation>
        </message>
        <message>
            <source>One folder, encrypted, on this computer: three minutes and a sheet of paper.</source>
            <translation>Un dossier, chiffré, sur cet ordinateur : trois minutes et une feuille de papier.</translation>
        </message>
        <message>
            <source>Open a vault I have</source>
            <translation>Ouvrir un coffre que j’ai déjà</translation>
        </message>
        <message>
            <source>From this computer, another disk or a USB stick.</source>
            <translation>Sur cet ordinateur, un autre disque ou une clé USB.</translation>
        </message>
        <message>
            <source>Look around in a demonstration vault</source>
            <translation>Regarder un coffre de démonstration</translation>
        </message>
        <message>
            <source>Filled with invented people. Put nothing real in it: its password is public.</source>
            <translation>Rempli de personnes inventées. N’y mettez rien de réel : son mot de passe est public.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <source>Contacts from Outlook, Google, a spreadsheet or another program: nothing is written before you have seen it.</source>
            <translation>Des contacts d’Outlook, de Google, d’un tableur ou d’un autre programme : rien n’est écrit avant que vous ne l’ayez vu.</translation>
        </message>
        <message>
            <source>Start from nothing</source>
            <translation>Partir de zéro</translation>
        </message>
        <message>
            <source>You can import later, with Ctrl+I.</source>
            <translation>Vous pourrez importer plus tard, avec Ctrl+I.</translation>
        </message>
        <message>
            <source>Think of a copy from the first day: Coffret makes none by itself yet. While it is closed, copy the whole folder of the vault to a USB stick; the copy is as encrypted as the vault.</source>
            <translation>Pensez à une copie dès le premier jour : Coffret n’en fait pas encore de lui-même. Pendant qu’il est fermé, copiez le dossier entier du coffre sur une clé USB ; la copie est chiffrée comme le coffre.</translation>
        </message>
        <message>
            <source>To open it again: account %1, password %2</source>
            <translation>Pour le rouvrir : compte %1, mot de passe %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Going back or leaving now takes the vault away again.</source>
            <translation>Revenir en arrière ou quitter maintenant retire le coffre.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Choose the vault…</source>
            <translation>Choisir le coffre…</translation>
        </message>
        <message>
            <source>Make the demonstration</source>
            <translation>Créer la démonstration</translation>
        </message>
        <message>
            <source>Choose the password</source>
            <translation>Choisir le mot de passe</translation>
        </message>
        <message>
            <source>Create the vault</source>
            <translation>Créer le coffre</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Ouvrir le coffre</translation>
        </message>
        <message>
            <source>Coffret keeps your customers in a vault that only you open: encrypted, on this computer, without the internet.</source>
            <translation>Coffret garde vos clients dans un coffre que vous seul ouvrez : chiffré, sur cet ordinateur, sans internet.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::CreatePresenter</name>
        <message>
            <source>The vault was not created.</source>
            <translation>Le coffre n’a pas été créé.</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>Creating the vault…</source>
            <translation>Création du coffre…</translation>
        </message>
        <message>
            <source>The cost of guessing the password is measured on this computer.</source>
            <translation>Coffret mesure sur cet ordinateur ce que coûterait de deviner le mot de passe.</translation>
        </message>
        <message>
            <source>Making the demonstration vault…</source>
            <translation>Création du coffre de démonstration…</translation>
        </message>
        <message>
            <source>Filled with invented people.</source>
            <translation>Rempli de personnes inventées.</translation>
        </message>
        <message>
            <source>The demonstration was not made.</source>
            <translation>La démonstration n’a pas été créée.</translation>
        </message>
        <message>
            <source>demonstration</source>
            <translation>demonstration</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DBusNotifier</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentDesk</name>
        <message>
            <source>Save a copy outside the vault?</source>
            <translation>Enregistrer une copie hors du coffre ?</translation>
        </message>
        <message>
            <source>The copy is not enciphered: whoever opens its folder can read it.</source>
            <translation>La copie n’est pas chiffrée : qui ouvre son dossier peut la lire.</translation>
        </message>
        <message>
            <source>The document itself stays in the vault.</source>
            <translation>Le document lui-même reste dans le coffre.</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Ne pas enregistrer</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <source>Save a copy outside the vault</source>
            <translation>Enregistrer une copie hors du coffre</translation>
        </message>
        <message>
            <source>“%1” saved outside the vault, readable by whoever has it.</source>
            <translation>« %1 » enregistré hors du coffre, lisible par qui l’a.</translation>
        </message>
        <message>
            <source>Document moved to the trash.</source>
            <translation>Document mis à la corbeille.</translation>
        </message>
        <message>
            <source>Document renamed.</source>
            <translation>Document renommé.</translation>
        </message>
        <message>
            <source>Nothing was saved: choose a folder outside the vault’s own.</source>
            <translation>Rien n’a été enregistré : choisissez un dossier hors de celui du coffre.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentList</name>
        <message>
            <source>Name of the document</source>
            <translation>Nom du document</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Preview	Space</source>
            <translation>Aperçu	Espace</translation>
        </message>
        <message>
            <source>Rename	F2</source>
            <translation>Renommer	F2</translation>
        </message>
        <message>
            <source>Save a copy…	Ctrl+S</source>
            <translation>Enregistrer une copie…	Ctrl+S</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Remove	Del</source>
            <translation>Retirer	Suppr</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Name of a document…</source>
            <translation>Nom d’un document…</translation>
        </message>
        <message>
            <source>No document has this name</source>
            <translation>Aucun document ne porte ce nom</translation>
        </message>
        <message>
            <source>Check the spelling, or search with fewer words.</source>
            <translation>Vérifiez l’orthographe, ou cherchez avec moins de mots.</translation>
        </message>
        <message>
            <source>No document yet</source>
            <translation>Aucun document</translation>
        </message>
        <message>
            <source>Open a person or a company and drop files on the record: they are kept enciphered.</source>
            <translation>Ouvrez un contact ou une société et déposez des fichiers sur sa fiche : ils sont gardés chiffrés.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentsPart</name>
        <message>
            <source>Add documents…</source>
            <translation>Ajouter un document…</translation>
        </message>
        <message>
            <source>Or drop them here, or paste them: %1 at most for each file.</source>
            <translation>Ou déposez-les ici, ou collez-les : %1 au plus par fichier.</translation>
        </message>
        <message>
            <source>No document yet</source>
            <translation>Aucun document</translation>
        </message>
        <message>
            <source>Quotes, photos, letters: they are kept enciphered in the vault, with this record.</source>
            <translation>Devis, photos, courriers : ils sont gardés chiffrés dans le coffre, avec cette fiche.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Drop to keep with %1</source>
            <translation>Déposer pour joindre à %1</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Ajouter un document</translation>
        </message>
        <message>
            <source>There is nothing to paste.</source>
            <translation>Il n’y a rien à coller.</translation>
        </message>
        <message>
            <source>Copy files or a picture first.</source>
            <translation>Copiez d’abord des fichiers ou une image.</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) added.</source>
            <translation>
                <numerusform>%n document ajouté.</numerusform>
                <numerusform>%n documents ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) not added.</source>
            <translation>
                <numerusform>%n fichier n’a pas été ajouté.</numerusform>
                <numerusform>%n fichiers n’ont pas été ajoutés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A document is a file of at most %1 that can be read: %2.</source>
            <translation>Un document est un fichier lisible d’au plus %1 : %2.</translation>
        </message>
        <message>
            <source>“%1” was not added.</source>
            <translation>« %1 » n’a pas été ajouté.</translation>
        </message>
        <message>
            <source>It has %1; a document may have %2. Make it smaller, or keep it outside the vault.</source>
            <translation>Il fait %1, un document peut faire %2. Réduisez-le, ou gardez-le hors du coffre.</translation>
        </message>
        <message>
            <source>It is no file. Open the folder and choose the files in it.</source>
            <translation>Ce n’est pas un fichier. Ouvrez le dossier et choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>The system does not let it be read.</source>
            <translation>Le système n’en permet pas la lecture.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DocumentsPresenter</name>
        <message>
            <source>This was not done.</source>
            <translation>Cela n’a pas été fait.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DuplicateWords</name>
        <message>
            <source>entered on %1</source>
            <translation>saisi le %1</translation>
        </message>
        <message>
            <source>imported on %1</source>
            <translation>importé le %1</translation>
        </message>
        <message>
            <source>merged on %1</source>
            <translation>fusionné le %1</translation>
        </message>
        <message>
            <source>changed with others on %1</source>
            <translation>modifié en lot le %1</translation>
        </message>
        <message>
            <source>edited on %1</source>
            <translation>modifié le %1</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>même e-mail</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>même téléphone</translation>
        </message>
        <message>
            <source>same SIRET</source>
            <translation>même SIRET</translation>
        </message>
        <message>
            <source>same SIREN</source>
            <translation>même SIREN</translation>
        </message>
        <message>
            <source>same VAT number</source>
            <translation>même numéro de TVA</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>nom proche</translation>
        </message>
        <message>
            <source>same place</source>
            <translation>même lieu</translation>
        </message>
        <message>
            <source>same mail domain</source>
            <translation>même domaine d’e-mail</translation>
        </message>
        <message>
            <source>Almost certain</source>
            <translation>Presque sûr</translation>
        </message>
        <message>
            <source>Probable</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 par %2</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message numerus="yes">
            <source>%n activity(ies)</source>
            <translation>
                <numerusform>%n activité</numerusform>
                <numerusform>%n activités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n tâche</numerusform>
                <numerusform>%n tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n lien</numerusform>
                <numerusform>%n liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::DuplicatesStep</name>
        <message>
            <source>The row of the file beside the record</source>
            <translation>La ligne du fichier à côté de la fiche</translation>
        </message>
        <message>
            <source>Previous duplicate</source>
            <translation>Doublon précédent</translation>
        </message>
        <message>
            <source>Next duplicate</source>
            <translation>Doublon suivant</translation>
        </message>
        <message>
            <source>Record to compare with</source>
            <translation>Fiche à comparer</translation>
        </message>
        <message>
            <source>The same: put the row into this record</source>
            <translation>C’est la même : mettre à jour cette fiche</translation>
        </message>
        <message>
            <source>Not the same: create another record</source>
            <translation>Ce n’est pas la même : créer une autre fiche</translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>Écarter cette ligne</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>Create a record for each of the %n left</source>
            <translation>
                <numerusform>Créer une fiche pour celui qui reste (%n)</numerusform>
                <numerusform>Créer une fiche pour chacun des %n restants</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1. %2.</source>
            <translation>Ligne %1. %2.</translation>
        </message>
        <message>
            <source>Record in the vault</source>
            <translation>Fiche du coffre</translation>
        </message>
        <message>
            <source>Row of the file</source>
            <translation>Ligne du fichier</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::EditPage</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save	Ctrl S</source>
            <translation>Enregistrer	Ctrl S</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::EnrolPage</name>
        <message>
            <source>Your account</source>
            <translation>Votre compte</translation>
        </message>
        <message>
            <source>The paper is in a safe place</source>
            <translation>La feuille est en lieu sûr</translation>
        </message>
        <message>
            <source>Account and code</source>
            <translation>Identifiant et code</translation>
        </message>
        <message>
            <source>You were given a code</source>
            <translation>On vous a donné un code</translation>
        </message>
        <message>
            <source>Notice and charter</source>
            <translation>Note et charte</translation>
        </message>
        <message>
            <source>Read this before anything else</source>
            <translation>À lire avant toute chose</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Votre mot de passe</translation>
        </message>
        <message>
            <source>Choose your password</source>
            <translation>Choisissez votre mot de passe</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Keep the recovery key on paper</source>
            <translation>Gardez la clé de secours sur papier</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It opens the vault and is kept nowhere: nobody can give it back to you, not even us. If it is lost, the recovery key of the next step opens the vault.</source>
            <translation>Il ouvre le coffre et n’est gardé nulle part : personne ne peut vous le rendre, pas même nous. S’il est perdu, la clé de secours de l’étape suivante ouvre le coffre.</translation>
        </message>
        <message>
            <source>It opens the vault and is kept nowhere: nobody can tell it to you again. If it is lost, an owner gives you a new code.</source>
            <translation>Il ouvre le coffre et n’est gardé nulle part : personne ne peut vous le redire. S’il est perdu, un propriétaire vous donne un nouveau code.</translation>
        </message>
        <message>
            <source>For owners only</source>
            <translation>Propriétaires seulement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Your password is set. If this window is closed now, make a new recovery key in the settings.</source>
            <translation>Votre mot de passe est enregistré. Si cette fenêtre se ferme maintenant, refaites une clé de secours dans les réglages.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Accept and continue</source>
            <translation>Accepter et continuer</translation>
        </message>
        <message>
            <source>Set my password</source>
            <translation>Enregistrer mon mot de passe</translation>
        </message>
        <message>
            <source>Set my password and open the vault</source>
            <translation>Enregistrer et ouvrir le coffre</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::EnrolPresenter</name>
        <message>
            <source>On paper</source>
            <translation>Sur papier</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptées</translation>
        </message>
        <message>
            <source>This takes about a second, on purpose: it slows down whoever guesses.</source>
            <translation>Cela prend environ une seconde, exprès : de quoi ralentir qui voudrait deviner.</translation>
        </message>
        <message>
            <source>Checking the code…</source>
            <translation>Vérification du code…</translation>
        </message>
        <message>
            <source>The code is right.</source>
            <translation>Le code est bon.</translation>
        </message>
        <message>
            <source>Read what follows; then choose a password, and the code opens nothing more.</source>
            <translation>Lisez ce qui suit ; choisissez ensuite un mot de passe, et le code n’ouvrira plus rien.</translation>
        </message>
        <message>
            <source>Setting your password…</source>
            <translation>Enregistrement de votre mot de passe…</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>Opening the vault…</source>
            <translation>Ouverture du coffre…</translation>
        </message>
        <message>
            <source>The code could not be checked.</source>
            <translation>Le code n’a pas pu être vérifié.</translation>
        </message>
        <message>
            <source>Your password was not set.</source>
            <translation>Votre mot de passe n’a pas été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ExportPage</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Nothing to export yet</source>
            <translation>Rien à exporter pour l’instant</translation>
        </message>
        <message>
            <source>Import your file, or create a first record.</source>
            <translation>Importez votre fichier, ou créez une première fiche.</translation>
        </message>
        <message>
            <source>With all fields of their records. Timeline, tasks, documents and the trash stay in the vault.</source>
            <translation>Avec tous les champs de leurs fiches. La chronologie, les tâches, les documents et la corbeille restent dans le coffre.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>What leaves the vault is no longer protected by it: anyone who has the file can read it.</source>
            <translation>Ce qui sort du coffre n’est plus protégé par lui : quiconque a le fichier peut le lire.</translation>
        </message>
        <message>
            <source>Format: %1</source>
            <translation>Format : %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln company(ies)</source>
            <translation>
                <numerusform>%Ln société</numerusform>
                <numerusform>%Ln sociétés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln record(s)…</source>
            <translation>
                <numerusform>Exporter %Ln fiche…</numerusform>
                <numerusform>Exporter %Ln fiches…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exporting %Ln record(s)…</source>
            <translation>
                <numerusform>Export de %Ln fiche…</numerusform>
                <numerusform>Export de %Ln fiches…</numerusform>
            </translation>
        </message>
        <message>
            <source>If you stop, no file is written.</source>
            <translation>Si vous arrêtez, aucun fichier n’est écrit.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Rien n’a été exporté.</translation>
        </message>
        <message>
            <source>Export everything instead</source>
            <translation>Exporter tout à la place</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen contact(s)</source>
            <translation>
                <numerusform>%Ln contact choisi</numerusform>
                <numerusform>%Ln contacts choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen company(ies)</source>
            <translation>
                <numerusform>%Ln société choisie</numerusform>
                <numerusform>%Ln sociétés choisies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ExportPresenter</name>
        <message>
            <source>Where to write the export</source>
            <translation>Où écrire l’export</translation>
        </message>
        <message>
            <source>This folder is the vault itself. Choose another place.</source>
            <translation>Ce dossier est le coffre lui-même. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Replace “%1”?</source>
            <translation>Remplacer « %1 » ?</translation>
        </message>
        <message>
            <source>A file of this name is there already.</source>
            <translation>Un fichier de ce nom s’y trouve déjà.</translation>
        </message>
        <message>
            <source>If it is replaced, what it holds now is lost. The vault stays as it is.</source>
            <translation>S’il est remplacé, ce qu’il contient est perdu. Le coffre reste tel quel.</translation>
        </message>
        <message>
            <source>Keep that file</source>
            <translation>Garder ce fichier</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) exported.</source>
            <translation>
                <numerusform>%Ln fiche exportée.</numerusform>
                <numerusform>%Ln fiches exportées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln long text(s) cut to what a spreadsheet's cell holds; CSV has them whole.</source>
            <translation>
                <numerusform>%Ln long texte coupé à ce que contient une cellule de classeur ; le CSV l’a en entier.</numerusform>
                <numerusform>%Ln longs textes coupés à ce que contient une cellule de classeur ; le CSV les a en entier.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chosen records were not taken up.</source>
            <translation>Les fiches choisies n’ont pas été reprises.</translation>
        </message>
        <message>
            <source>Another export is still being written. Choose them again once it is done.</source>
            <translation>Un autre export est en cours. Choisissez-les de nouveau quand il sera terminé.</translation>
        </message>
        <message>
            <source>Another export is still being written.</source>
            <translation>Un autre export est en cours.</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it.</source>
            <translation>Attendez qu’il soit terminé, ou arrêtez-le.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ExportWords</name>
        <message>
            <source>Spreadsheet, for Excel (CSV)</source>
            <translation>Tableur, pour Excel (CSV)</translation>
        </message>
        <message>
            <source>CSV, as other programs read it</source>
            <translation>CSV, tel que d’autres programmes le lisent</translation>
        </message>
        <message>
            <source>vCard 4</source>
            <translation>vCard 4</translation>
        </message>
        <message>
            <source>vCard 3, for older telephones</source>
            <translation>vCard 3, pour les téléphones plus anciens</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>A table that opens at a double click.</source>
            <translation>Un tableau qui s’ouvre d’un double clic.</translation>
        </message>
        <message>
            <source>The same table, for most programs and services.</source>
            <translation>Le même tableau, pour la plupart des programmes et services.</translation>
        </message>
        <message>
            <source>Cards for the address book of a computer or telephone.</source>
            <translation>Des cartes pour le carnet d’adresses d’un ordinateur ou d’un téléphone.</translation>
        </message>
        <message>
            <source>When vCard 4 is not understood.</source>
            <translation>Quand vCard 4 n’est pas compris.</translation>
        </message>
        <message>
            <source>For developers: every field under its name.</source>
            <translation>Pour les développeurs : chaque champ sous son nom.</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Tableur</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Classeur (XLSX)</translation>
        </message>
        <message>
            <source>For Excel and LibreOffice: every cell stays as it stands here.</source>
            <translation>Pour Excel et LibreOffice : chaque cellule reste telle quelle.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FactsSheet</name>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>What protects this vault</source>
            <translation>Ce qui protège ce coffre</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FieldWords</name>
        <message>
            <source>Courtesy title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Suffix</source>
            <translation>Suffixe</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Surnom</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Suivi par</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>SIREN</source>
            <translation>SIREN</translation>
        </message>
        <message>
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>N° de TVA</translation>
        </message>
        <message>
            <source>APE code</source>
            <translation>Code APE</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Forme juridique</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Further details</source>
            <translation>Autres renseignements</translation>
        </message>
        <message>
            <source>Last contact from us</source>
            <translation>Dernier échange venu de nous</translation>
        </message>
        <message>
            <source>Last contact from them</source>
            <translation>Dernier échange venu d’eux</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FieldRow</name>
        <message>
            <source>masked; Enter reveals it</source>
            <translation>masqué, Entrée le révèle</translation>
        </message>
        <message>
            <source>Why? The access log keeps it.</source>
            <translation>Pourquoi ? Le journal des accès le garde.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FieldsPanel</name>
        <message>
            <source>Your profile reads this field and does not change it.</source>
            <translation>Votre profil lit ce champ et ne le modifie pas.</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Ajouter un champ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Valeurs précédentes</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FileStep</name>
        <message>
            <source>Bring your customer file in</source>
            <translation>Faites entrer votre fichier clients</translation>
        </message>
        <message>
            <source>CSV, XLSX, LDIF or vCard, from Outlook, Google, Thunderbird, HubSpot, Dolibarr, LinkedIn, Act or a table of your own. Drop it on the window, or choose it. Nothing is written before you have seen what would change.</source>
            <translation>CSV, XLSX, LDIF ou vCard, venu d’Outlook, Google, Thunderbird, HubSpot, Dolibarr, LinkedIn, Act ou d’un tableau à vous. Déposez-le sur la fenêtre, ou choisissez-le. Rien n’est écrit avant que vous ayez vu ce qui changerait.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Names of columns</source>
            <translation>Noms des colonnes</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Premières lignes du fichier</translation>
        </message>
        <message>
            <source>First rows, as they are read</source>
            <translation>Premières lignes, telles qu’elles sont lues</translation>
        </message>
        <message>
            <source>Imports of the last 30 days</source>
            <translation>Imports des 30 derniers jours</translation>
        </message>
        <message>
            <source>%1, %2: %3 new, %4 changed</source>
            <translation>%1, %2 : %3 nouvelles, %4 modifiées</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cet import</translation>
        </message>
        <message>
            <source>Undo the import of %1</source>
            <translation>Annuler l’import de %1</translation>
        </message>
        <message>
            <source>none: every row is a record</source>
            <translation>aucun : chaque ligne est une fiche</translation>
        </message>
        <message>
            <source>in row %1</source>
            <translation>en ligne %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FilterChips</name>
        <message>
            <source>Lift the filter: %1</source>
            <translation>Retirer le filtre : %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tous les statuts</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Any town</source>
            <translation>Toutes les villes</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Any company</source>
            <translation>Toutes les sociétés</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <source>No company has this name.</source>
            <translation>Aucune société ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FilterWords</name>
        <message>
            <source>Followed by nobody</source>
            <translation>Suivie par personne</translation>
        </message>
        <message>
            <source>Followed by me</source>
            <translation>Suivie par moi</translation>
        </message>
        <message>
            <source>Followed by somebody else</source>
            <translation>Suivie par quelqu’un d’autre</translation>
        </message>
        <message>
            <source>Followed by %1</source>
            <translation>Suivie par %1</translation>
        </message>
        <message>
            <source>Of one company</source>
            <translation>D’une seule société</translation>
        </message>
        <message>
            <source>Never contacted</source>
            <translation>Jamais contacté</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>À tout moment</translation>
        </message>
        <message numerus="yes">
            <source>Contacted in the last %Ln month(s)</source>
            <translation>
                <numerusform>Échange depuis %Ln mois</numerusform>
                <numerusform>Échange depuis %Ln mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Contacted in the last %Ln day(s)</source>
            <translation>
                <numerusform>Échange depuis %Ln jour</numerusform>
                <numerusform>Échange depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %Ln month(s)</source>
            <translation>
                <numerusform>Aucun échange depuis %Ln mois</numerusform>
                <numerusform>Aucun échange depuis %Ln mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %Ln day(s)</source>
            <translation>
                <numerusform>Aucun échange depuis %Ln jour</numerusform>
                <numerusform>Aucun échange depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Created in the last %Ln month(s)</source>
            <translation>
                <numerusform>Créée depuis %Ln mois</numerusform>
                <numerusform>Créée depuis %Ln mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Created in the last %Ln day(s)</source>
            <translation>
                <numerusform>Créée depuis %Ln jour</numerusform>
                <numerusform>Créée depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed in the last %Ln month(s)</source>
            <translation>
                <numerusform>Modifiée depuis %Ln mois</numerusform>
                <numerusform>Modifiée depuis %Ln mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed in the last %Ln day(s)</source>
            <translation>
                <numerusform>Modifiée depuis %Ln jour</numerusform>
                <numerusform>Modifiée depuis %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a status</source>
            <translation>Sans statut</translation>
        </message>
        <message>
            <source>Tag “%1”</source>
            <translation>Étiquette « %1 »</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By town</source>
            <translation>Par ville</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>By company</source>
            <translation>Par société</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Par statut</translation>
        </message>
        <message>
            <source>My contacts</source>
            <translation>Mes contacts</translation>
        </message>
        <message>
            <source>My companies</source>
            <translation>Mes sociétés</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Prospects</source>
            <translation>Prospects</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>No contact for 6 months</source>
            <translation>Sans échange depuis 6 mois</translation>
        </message>
        <message>
            <source>New this month</source>
            <translation>Nouveautés du mois</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>Toutes</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FoldedPart</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::HeadCell</name>
        <message>
            <source>Sorted, first to last</source>
            <translation>Trié, du premier au dernier</translation>
        </message>
        <message>
            <source>Sorted, last to first</source>
            <translation>Trié, du dernier au premier</translation>
        </message>
        <message>
            <source>The list cannot be sorted by this column</source>
            <translation>La liste ne se trie pas par cette colonne</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::HistoryPart</name>
        <message>
            <source>Show all fields</source>
            <translation>Montrer tous les champs</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Valeurs précédentes</translation>
        </message>
        <message>
            <source>The chosen value in full</source>
            <translation>La valeur choisie en entier</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>Rien n’a encore changé</translation>
        </message>
        <message>
            <source>When a field changes, what it said before is kept here and can be put back.</source>
            <translation>Quand un champ change, ce qu’il disait avant est gardé ici et peut être remis.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>What the record said before.</source>
            <translation>Ce que la fiche disait avant.</translation>
        </message>
        <message>
            <source>What “%1” said before.</source>
            <translation>Ce que « %1 » disait avant.</translation>
        </message>
        <message>
            <source>Before
%1

Since
%2</source>
            <translation>Avant
%1

Depuis
%2</translation>
        </message>
        <message>
            <source>Earlier value put back.</source>
            <translation>Valeur précédente remise.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::HomePage</name>
        <message>
            <source>Hello</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Hello %1</source>
            <translation>Bonjour %1</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>Tasks of the day</source>
            <translation>Tâches du jour</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Tout voir</translation>
        </message>
        <message>
            <source>Nothing to do today.</source>
            <translation>Rien à faire aujourd’hui.</translation>
        </message>
        <message>
            <source>Records to call again</source>
            <translation>Fiches à relancer</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Fiches récentes</translation>
        </message>
        <message numerus="yes">
            <source>customers without a word for more than %n day(s)</source>
            <translation>
                <numerusform>clients sans échange depuis plus de %n jour</numerusform>
                <numerusform>clients sans échange depuis plus de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>%n à faire</numerusform>
                <numerusform>%n à faire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n faite</numerusform>
                <numerusform>%n faites</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importer des contacts</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Columns and trial</source>
            <translation>Colonnes et essai</translation>
        </message>
        <message>
            <source>Columns and dry run</source>
            <translation>Colonnes et essai à blanc</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Compare the duplicates</source>
            <translation>Comparer les doublons</translation>
        </message>
        <message>
            <source>Nothing is written yet</source>
            <translation>Rien n’est encore écrit</translation>
        </message>
        <message>
            <source>Can be undone as a whole</source>
            <translation>Annulable en entier</translation>
        </message>
        <message>
            <source>How the columns were matched is proposed again for the next file of this kind.</source>
            <translation>La correspondance sera proposée au prochain fichier du même modèle.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ImportPresenter</name>
        <message>
            <source>Choose the file to import</source>
            <translation>Choisir le fichier à importer</translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>Import de %1…</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>If you stop, nothing is imported.</source>
            <translation>Si vous arrêtez, rien n’est importé.</translation>
        </message>
        <message>
            <source>This file was not imported.</source>
            <translation>Ce fichier n’a pas été importé.</translation>
        </message>
        <message>
            <source>The import was not undone.</source>
            <translation>L’import n’a pas été annulé.</translation>
        </message>
        <message numerus="yes">
            <source>Import undone: %n record(s) taken back.</source>
            <translation>
                <numerusform>Import annulé : %n fiche reprise.</numerusform>
                <numerusform>Import annulé : %n fiches reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where to save the rows to correct</source>
            <translation>Où enregistrer les lignes à corriger</translation>
        </message>
        <message>
            <source> - to correct.csv</source>
            <translation> - à corriger.csv</translation>
        </message>
        <message>
            <source>Rows to correct saved.</source>
            <translation>Lignes à corriger enregistrées.</translation>
        </message>
        <message>
            <source>The file was not written.</source>
            <translation>Le fichier n’a pas été écrit.</translation>
        </message>
        <message>
            <source>Contacts (*.csv *.txt *.xlsx *.ldif *.vcf *.vcard);;All files (*)</source>
            <translation>Contacts (*.csv *.txt *.xlsx *.ldif *.vcf *.vcard);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Looking at %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Essayer à blanc</translation>
        </message>
        <message>
            <source>The columns are matched as last time.</source>
            <translation>Les colonnes sont placées comme la dernière fois.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) to decide.</source>
            <translation>
                <numerusform>%Ln doublon reste à décider.</numerusform>
                <numerusform>%Ln doublons restent à décider.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say for each what becomes of it, then import.</source>
            <translation>Dites pour chacun ce qu’il devient, puis importez.</translation>
        </message>
        <message>
            <source>The file has changed meanwhile.</source>
            <translation>Le fichier a changé entre-temps.</translation>
        </message>
        <message>
            <source>It was tried out again; look at what would change, then import.</source>
            <translation>L’essai a été refait ; regardez ce qui changerait, puis importez.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Trying out %1…</source>
            <translation>Essai de %1…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln ligne lue</numerusform>
                <numerusform>%Ln lignes lues</numerusform>
            </translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to compare</source>
            <translation>
                <numerusform>%Ln à comparer</numerusform>
                <numerusform>%Ln à comparer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compare the %Ln duplicate(s)</source>
            <translation>
                <numerusform>Comparer le doublon (%Ln)</numerusform>
                <numerusform>Comparer les %Ln doublons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln record(s)</source>
            <translation>
                <numerusform>Importer %Ln fiche</numerusform>
                <numerusform>Importer %Ln fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to import: every row is there already or left out.</source>
            <translation>Il n’y a rien à importer : chaque ligne est déjà présente ou écartée.</translation>
        </message>
        <message>
            <source>Correct in the cell: it is tried out again at once. Rows not corrected go into a file of their own.</source>
            <translation>Corrigez dans la case : l’essai se refait aussitôt. Les lignes non corrigées iront dans un fichier à part.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>environ %n minute restante</numerusform>
                <numerusform>environ %n minutes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>environ %n seconde restante</numerusform>
                <numerusform>environ %n secondes restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing %1: %2</source>
            <translation>Import de %1 : %2</translation>
        </message>
        <message>
            <source>Trying out %1: %2</source>
            <translation>Essai de %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo it but for these</source>
            <translation>Annuler le reste</translation>
        </message>
        <message>
            <source>The file has changed since the vault was locked.</source>
            <translation>Le fichier a changé depuis le verrouillage du coffre.</translation>
        </message>
        <message>
            <source>What was corrected in its rows is not taken over.</source>
            <translation>Ce qui était corrigé dans ses lignes n’est pas repris.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ImportWords</name>
        <message>
            <source>Table with headers</source>
            <translation>Tableau avec en-têtes</translation>
        </message>
        <message>
            <source>Outlook (French)</source>
            <translation>Outlook (français)</translation>
        </message>
        <message>
            <source>Outlook (English)</source>
            <translation>Outlook (anglais)</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>vCard, %1</source>
            <translation>vCard, %1</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Ligne %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, sheet “%2”</source>
            <translation>%1, feuille « %2 »</translation>
        </message>
        <message>
            <source>LDIF, %1</source>
            <translation>LDIF, %1</translation>
        </message>
        <message>
            <source>Google (former layout)</source>
            <translation>Google (ancienne présentation)</translation>
        </message>
        <message>
            <source>HubSpot (companies)</source>
            <translation>HubSpot (sociétés)</translation>
        </message>
        <message>
            <source>Dolibarr (third parties)</source>
            <translation>Dolibarr (tiers)</translation>
        </message>
        <message>
            <source>Dolibarr (contacts)</source>
            <translation>Dolibarr (contacts)</translation>
        </message>
        <message>
            <source>Empty in the first rows.</source>
            <translation>Vide dans les premières lignes.</translation>
        </message>
        <message>
            <source>The file has several columns “%1”; this is number %2.</source>
            <translation>La colonne « %1 » existe plusieurs fois ; celle-ci est la n° %2.</translation>
        </message>
        <message>
            <source>No field of its own: kept with the record under its name.</source>
            <translation>Pas de champ à elle : gardée avec la fiche sous son nom.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Laissée de côté.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Doublon</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Écartée</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln up to date</source>
            <translation>
                <numerusform>%Ln déjà à jour</numerusform>
                <numerusform>%Ln déjà à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s)</source>
            <translation>
                <numerusform>%Ln doublon</numerusform>
                <numerusform>%Ln doublons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to correct</source>
            <translation>
                <numerusform>%Ln à corriger</numerusform>
                <numerusform>%Ln à corriger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln écartée</numerusform>
                <numerusform>%Ln écartées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Same e-mail, another name</source>
            <translation>Même e-mail, autre nom</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Même nom</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1 : %2 → %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read</source>
            <translation>
                <numerusform>%Ln ligne lue</numerusform>
                <numerusform>%Ln lignes lues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln already there or left out</source>
            <translation>
                <numerusform>%Ln déjà présente ou écartée</numerusform>
                <numerusform>%Ln déjà présentes ou écartées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::JournalPage</name>
        <message>
            <source>Access log</source>
            <translation>Journal des accès</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Writes the entries shown here as a CSV file.</source>
            <translation>Écrit les entrées affichées ici dans un fichier CSV.</translation>
        </message>
        <message>
            <source>Older entries</source>
            <translation>Entrées plus anciennes</translation>
        </message>
        <message>
            <source>Question to the log</source>
            <translation>Question au journal</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>Readings of “%1”. Files and prints of many records at once stand under “What left the house”.</source>
            <translation>Lectures de « %1 ». Les fichiers et impressions de plusieurs fiches à la fois sont dans « Ce qui est sorti ».</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::JournalPresenter</name>
        <message>
            <source>Which record?</source>
            <translation>Quelle fiche ?</translation>
        </message>
        <message>
            <source>Open a contact or a company and choose “Who has seen this record?” in its “⋯” menu, or choose a line of the log that names one.</source>
            <translation>Ouvrez un contact ou une société et choisissez « Qui a vu cette fiche ? » dans son menu « ⋯ », ou choisissez dans le journal une ligne qui en nomme une.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Reading the access log…</source>
            <translation>Lecture du journal des accès…</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The reading was stopped</source>
            <translation>La lecture a été arrêtée</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nobody opened this record</source>
            <translation>Personne n’a ouvert cette fiche</translation>
        </message>
        <message>
            <source>The log has no reading of it.</source>
            <translation>Le journal n’en contient aucune lecture.</translation>
        </message>
        <message>
            <source>Not in this period. Choose a longer one.</source>
            <translation>Pas pendant cette période. Choisissez-en une plus longue.</translation>
        </message>
        <message>
            <source>No entry</source>
            <translation>Aucune entrée</translation>
        </message>
        <message>
            <source>Choose another question or a longer period.</source>
            <translation>Choisissez une autre question ou une période plus longue.</translation>
        </message>
        <message>
            <source>The access log is for the owners of the vault</source>
            <translation>Le journal des accès est réservé aux propriétaires du coffre</translation>
        </message>
        <message>
            <source>If you need to know what stands in it, ask one of them.</source>
            <translation>Si vous devez savoir ce qu’il contient, demandez-le à l’un d’eux.</translation>
        </message>
        <message>
            <source>The access log could not be read</source>
            <translation>Le journal des accès n’a pas pu être lu</translation>
        </message>
        <message>
            <source>access-log-%1.csv</source>
            <comment>the name of a file</comment>
            <translation>journal-des-acces-%1.csv</translation>
        </message>
        <message>
            <source>Where to write the access log</source>
            <translation>Où écrire le journal des accès</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>This folder is the vault itself. Choose another place.</source>
            <translation>Ce dossier est le coffre lui-même. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Replace “%1”?</source>
            <translation>Remplacer « %1 » ?</translation>
        </message>
        <message>
            <source>A file of this name is there already.</source>
            <translation>Un fichier de ce nom s’y trouve déjà.</translation>
        </message>
        <message>
            <source>If it is replaced, what it holds now is lost. The vault stays as it is.</source>
            <translation>S’il est remplacé, ce qu’il contient est perdu. Le coffre reste tel quel.</translation>
        </message>
        <message>
            <source>Keep that file</source>
            <translation>Garder ce fichier</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) exported. The file is not protected.</source>
            <translation>
                <numerusform>%Ln entrée exportée. Le fichier n’est pas protégé.</numerusform>
                <numerusform>%Ln entrées exportées. Le fichier n’est pas protégé.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KeySheet</name>
        <message>
            <source>Go to the next part of the page</source>
            <translation>Aller à la zone suivante de la page</translation>
        </message>
        <message>
            <source>Show the menus</source>
            <translation>Montrer les menus</translation>
        </message>
        <message>
            <source>Check or uncheck a task</source>
            <translation>Cocher ou décocher une tâche</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Put a task off to tomorrow</source>
            <translation>Reporter une tâche à demain</translation>
        </message>
        <message>
            <source>Put a task off to next week</source>
            <translation>Reporter une tâche à la semaine prochaine</translation>
        </message>
        <message>
            <source>Save what is written</source>
            <translation>Enregistrer ce qui est écrit</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>Leave what is open without saving</source>
            <translation>Quitter sans enregistrer ce qui est ouvert</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Search the shortcuts</source>
            <translation>Chercher un raccourci</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KnownVaults</name>
        <message>
            <source>%1, not connected</source>
            <translation>%1, non branché</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Oublier %1</translation>
        </message>
        <message>
            <source>Coffret only remembers where they are. Forgetting one deletes nothing of it.</source>
            <translation>Coffret se souvient seulement de leur emplacement. En oublier un n’en efface rien.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LabelledValuesEdit</name>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Kind of %1</source>
            <translation>Type : %1</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LinksPart</name>
        <message>
            <source>Person or company to link</source>
            <translation>Personne ou société à lier</translation>
        </message>
        <message>
            <source>Person or company…</source>
            <translation>Personne ou société…</translation>
        </message>
        <message>
            <source>What links them</source>
            <translation>Ce qui les lie</translation>
        </message>
        <message>
            <source>Role: accountant of…</source>
            <translation>Rôle : comptable de…</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lier</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Aucun lien</translation>
        </message>
        <message>
            <source>Tie this record to another one: a spouse, a second employer, a parent company.</source>
            <translation>Liez cette fiche à une autre : un conjoint, un second employeur, une maison mère.</translation>
        </message>
        <message>
            <source>Company of this person</source>
            <translation>Société de cette personne</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Lié</translation>
        </message>
        <message>
            <source>This record: %1</source>
            <translation>Cette fiche : %1</translation>
        </message>
        <message>
            <source>%1 this record</source>
            <translation>%1 cette fiche</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Travaille ici</translation>
        </message>
        <message>
            <source>Type a name and choose one of those offered.</source>
            <translation>Tapez un nom et choisissez une des fiches proposées.</translation>
        </message>
        <message>
            <source>Choose one of the records offered, or check the spelling.</source>
            <translation>Choisissez une des fiches proposées, ou vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>A record cannot be linked with itself.</source>
            <translation>Une fiche ne peut pas être liée à elle-même.</translation>
        </message>
        <message>
            <source>Link added.</source>
            <translation>Lien ajouté.</translation>
        </message>
        <message>
            <source>Link changed.</source>
            <translation>Lien modifié.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Link moved to the trash.</source>
            <translation>Lien mis à la corbeille.</translation>
        </message>
        <message>
            <source>Open the record	Enter</source>
            <translation>Ouvrir la fiche	Entrée</translation>
        </message>
        <message>
            <source>Change the role	F2</source>
            <translation>Changer le rôle	F2</translation>
        </message>
        <message>
            <source>Unlink	Del</source>
            <translation>Délier	Suppr</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListBulk</name>
        <message numerus="yes">
            <source>%Ln record(s) tagged.</source>
            <translation>
                <numerusform>%Ln fiche étiquetée.</numerusform>
                <numerusform>%Ln fiches étiquetées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag removed from %Ln record(s).</source>
            <translation>
                <numerusform>Étiquette retirée de %Ln fiche.</numerusform>
                <numerusform>Étiquette retirée de %Ln fiches.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) assigned.</source>
            <translation>
                <numerusform>%Ln fiche attribuée.</numerusform>
                <numerusform>%Ln fiches attribuées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) moved to the trash.</source>
            <translation>
                <numerusform>%Ln fiche mise à la corbeille.</numerusform>
                <numerusform>%Ln fiches mises à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) changed.</source>
            <translation>
                <numerusform>%Ln fiche modifiée.</numerusform>
                <numerusform>%Ln fiches modifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are being changed…</source>
            <translation>
                <numerusform>%Ln fiche est en cours de modification…</numerusform>
                <numerusform>%Ln fiches sont en cours de modification…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’est modifié.</translation>
        </message>
        <message>
            <source>These records stood so already.</source>
            <translation>Ces fiches étaient déjà ainsi.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListColumns</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListHead</name>
        <message>
            <source>Filters (Ctrl+Shift+F)</source>
            <translation>Filtres (Ctrl+Maj+F)</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>More on this list</source>
            <translation>Plus sur cette liste</translation>
        </message>
        <message>
            <source>Save the changes to “%1”</source>
            <translation>Enregistrer les filtres dans « %1 »</translation>
        </message>
        <message>
            <source>Save this view as…</source>
            <translation>Enregistrer la vue sous…</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Renommer la vue…</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Supprimer la vue</translation>
        </message>
        <message>
            <source>Start with this view</source>
            <translation>Ouvrir le coffre sur cette vue</translation>
        </message>
        <message>
            <source>Show as a list</source>
            <translation>Afficher en liste</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Afficher en tableau</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListPrinting</name>
        <message>
            <source>The pages are being laid out…</source>
            <translation>La mise en page est en cours…</translation>
        </message>
        <message>
            <source>If you stop, nothing is kept of them.</source>
            <translation>Si vous arrêtez, rien n’en est gardé.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>This list is too long for paper.</source>
            <translation>Cette liste est trop longue pour le papier.</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln record(s) are printed at once. Narrow the list, or export it as a file.</source>
            <translation>
                <numerusform>Une seule fiche s’imprime à la fois. Filtrez la liste, ou exportez-la dans un fichier.</numerusform>
                <numerusform>Au plus %Ln fiches s’impriment à la fois. Filtrez la liste, ou exportez-la dans un fichier.</numerusform>
            </translation>
        </message>
        <message>
            <source>The records are being read…</source>
            <translation>Lecture des fiches…</translation>
        </message>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln fiche</numerusform>
                <numerusform>%Ln fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Search: “%1”</source>
            <translation>Recherche : « %1 »</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ListViews</name>
        <message>
            <source>View “%1” saved.</source>
            <translation>Vue « %1 » enregistrée.</translation>
        </message>
        <message>
            <source>Another view has this name.</source>
            <translation>Une autre vue porte ce nom.</translation>
        </message>
        <message>
            <source>Give this view a name.</source>
            <translation>Donnez un nom à cette vue.</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>Vue « %1 » supprimée.</translation>
        </message>
        <message>
            <source>Its records are untouched.</source>
            <translation>Ses fiches sont intactes.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>La rétablir</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LockWarning</name>
        <message>
            <source>Lock now	Ctrl L</source>
            <translation>Verrouiller maintenant	Ctrl L</translation>
        </message>
        <message>
            <source>Stay open</source>
            <translation>Rester ouvert</translation>
        </message>
        <message numerus="yes">
            <source>Coffret locks in %n s</source>
            <translation>
                <numerusform>Coffret se verrouille dans %n s</numerusform>
                <numerusform>Coffret se verrouille dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No activity for more than %n min.</source>
            <translation>
                <numerusform>Aucune activité depuis plus de %n min.</numerusform>
                <numerusform>Aucune activité depuis plus de %n min.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you are writing will be kept, encrypted, and reopened with the vault.</source>
            <translation>Ce que vous écrivez sera gardé, chiffré, et rouvert avec le coffre.</translation>
        </message>
        <message>
            <source>Nothing is lost: everything is saved.</source>
            <translation>Rien n’est perdu : tout est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LogCheck</name>
        <message>
            <source>Verifying the access log…</source>
            <translation>Vérification du journal des accès…</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The access log was not verified.</source>
            <translation>Le journal des accès n’a pas été vérifié.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>La vérification a été arrêtée.</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) cannot be read.</source>
            <translation>
                <numerusform>%Ln entrée est illisible.</numerusform>
                <numerusform>%Ln entrées sont illisibles.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are not shown. Verify the log to know why.</source>
            <translation>Elles ne sont pas affichées. Vérifiez le journal pour savoir pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LogTable</name>
        <message>
            <source>Entries of the access log</source>
            <translation>Entrées du journal des accès</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LogWords</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (in the trash)</source>
            <translation>%1 (dans la corbeille)</translation>
        </message>
        <message>
            <source>Deleted record</source>
            <translation>Fiche effacée</translation>
        </message>
        <message>
            <source>%1, no longer there</source>
            <translation>%1, n’existe plus</translation>
        </message>
        <message>
            <source>Unknown account</source>
            <translation>Compte inconnu</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Who saw this record</source>
            <translation>Qui a vu cette fiche</translation>
        </message>
        <message>
            <source>What left the house</source>
            <translation>Ce qui est sorti</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>On what</source>
            <translation>Sur quoi</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Motif indiqué</translation>
        </message>
        <message>
            <source>The access log is intact.</source>
            <translation>Le journal des accès est intact.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) verified today at %1.</source>
            <translation>
                <numerusform>%Ln entrée vérifiée aujourd’hui à %1.</numerusform>
                <numerusform>%Ln entrées vérifiées aujourd’hui à %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(ies) verified on %1 at %2.</source>
            <translation>
                <numerusform>%Ln entrée vérifiée le %1 à %2.</numerusform>
                <numerusform>%Ln entrées vérifiées le %1 à %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the vault’s folder as it is now, then find out who had it in their hands.</source>
            <translation>Copiez le dossier du coffre tel qu’il est maintenant, puis cherchez qui l’a eu entre les mains.</translation>
        </message>
        <message>
            <source>The access log was altered or is damaged.</source>
            <translation>Le journal des accès a été modifié ou est abîmé.</translation>
        </message>
        <message>
            <source>Unusual</source>
            <translation>Inhabituel</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revues</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MainWindow</name>
        <message>
            <source>Coffret</source>
            <translation>Coffret</translation>
        </message>
        <message>
            <source>%1 — Coffret</source>
            <translation>%1 — Coffret</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ManualView</name>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Rechercher dans le manuel</translation>
        </message>
        <message>
            <source>Contents of the manual</source>
            <translation>Sommaire du manuel</translation>
        </message>
        <message>
            <source>Found in the manual</source>
            <translation>Trouvé dans le manuel</translation>
        </message>
        <message>
            <source>The manual does not speak of that. Try another word.</source>
            <translation>Le manuel n’en parle pas. Essayez un autre mot.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MappingPane</name>
        <message>
            <source>Columns of the file</source>
            <translation>Colonnes du fichier</translation>
        </message>
        <message>
            <source>Hide the columns that are empty in the first rows</source>
            <translation>Masquer les colonnes vides dans les premières lignes</translation>
        </message>
        <message numerus="yes">
            <source>Show %n column(s) that are empty in the first rows</source>
            <translation>
                <numerusform>Montrer %n colonne vide dans les premières lignes</numerusform>
                <numerusform>Montrer %n colonnes vides dans les premières lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Field in Coffret</source>
            <translation>Champ dans Coffret</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Field for the column %1</source>
            <translation>Champ pour la colonne %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MergeForm</name>
        <message>
            <source>The same in both: %1</source>
            <translation>Identiques dans les deux : %1</translation>
        </message>
        <message>
            <source>The record that stays</source>
            <translation>La fiche conservée</translation>
        </message>
        <message>
            <source>Keep %1</source>
            <translation>Conserver %1</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Both, one below the other</source>
            <translation>Les deux, l’une sous l’autre</translation>
        </message>
        <message>
            <source>in both</source>
            <translation>dans les deux</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MergePage</name>
        <message>
            <source>Merge 2 records</source>
            <translation>Fusionner 2 fiches</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Merge the 2 records</source>
            <translation>Fusionner les 2 fiches</translation>
        </message>
        <message>
            <source>The record as it will be</source>
            <translation>La fiche telle qu’elle sera</translation>
        </message>
        <message>
            <source>The record of %1 goes to the trash. The merge can be undone for 30 days.</source>
            <translation>La fiche de %1 va à la corbeille. La fusion s’annule pendant 30 jours.</translation>
        </message>
        <message>
            <source>Moving over with it: %1.</source>
            <translation>Passent sur la fiche conservée : %1.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MergePresenter</name>
        <message>
            <source>Nothing was merged.</source>
            <translation>Rien n’a été fusionné.</translation>
        </message>
        <message>
            <source>The 2 records are one now.</source>
            <translation>Les 2 fiches n’en font plus qu’une.</translation>
        </message>
        <message>
            <source>One of the two records changed.</source>
            <translation>Une des deux fiches a changé.</translation>
        </message>
        <message>
            <source>It is shown as it is now; what you chose is kept.</source>
            <translation>Elle est montrée telle qu’elle est ; vos choix sont gardés.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::MomentField</name>
        <message>
            <source>This is not understood.</source>
            <translation>Ce texte n’est pas compris.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NewFiles</name>
        <message>
            <source>Picture of %1</source>
            <translation>Image du %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NewPassword</name>
        <message>
            <source>Master password</source>
            <translation>Mot de passe maître</translation>
        </message>
        <message>
            <source>The simplest: seven words drawn at random.</source>
            <translation>Le plus simple : sept mots tirés au sort.</translation>
        </message>
        <message>
            <source>Propose a phrase</source>
            <translation>Proposer une phrase</translation>
        </message>
        <message>
            <source>Master password, once more</source>
            <translation>Mot de passe maître, une seconde fois</translation>
        </message>
        <message>
            <source>Choose a password, or take the phrase that is proposed.</source>
            <translation>Choisissez un mot de passe, ou prenez la phrase proposée.</translation>
        </message>
        <message>
            <source>This password is too long: at most 1,024 characters, fewer with accents.</source>
            <translation>Ce mot de passe est trop long : 1 024 caractères au plus, moins avec des accents.</translation>
        </message>
        <message>
            <source>This password could be guessed. Take seven words drawn at random, or at least 14 mixed characters.</source>
            <translation>Ce mot de passe peut être deviné. Prenez sept mots tirés au sort, ou au moins 14 caractères variés.</translation>
        </message>
        <message>
            <source>The two passwords differ. Type it once more.</source>
            <translation>Les deux mots de passe diffèrent. Tapez-le à nouveau.</translation>
        </message>
        <message>
            <source>New master password</source>
            <translation>Nouveau mot de passe maître</translation>
        </message>
        <message>
            <source>New master password, once more</source>
            <translation>Nouveau mot de passe maître, une seconde fois</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Votre mot de passe</translation>
        </message>
        <message>
            <source>Your password, once more</source>
            <translation>Votre mot de passe, une seconde fois</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NextWords</name>
        <message>
            <source>Look at what the last check found</source>
            <translation>Voir ce que le dernier contrôle a trouvé</translation>
        </message>
        <message numerus="yes">
            <source>The check of %1 found %n fault(s) in the vault’s file. Nothing was changed; your records are as they were.</source>
            <translation>
                <numerusform>Le contrôle du %1 a trouvé %n défaut dans le fichier du coffre. Rien n’a été changé ; vos fiches sont comme elles étaient.</numerusform>
                <numerusform>Le contrôle du %1 a trouvé %n défauts dans le fichier du coffre. Rien n’a été changé ; vos fiches sont comme elles étaient.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Confirm the new recovery key</source>
            <translation>Confirmer la nouvelle clé de secours</translation>
        </message>
        <message>
            <source>It was made on %1 and not confirmed yet. Two groups typed from its paper show that you have it.</source>
            <translation>Elle a été faite le %1 et n’est pas encore confirmée. Deux groupes recopiés de son papier montrent que vous l’avez.</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Check the vault</source>
            <translation>Contrôler le coffre</translation>
        </message>
        <message>
            <source>It was never checked. Every page of the file is read once; you can go on working meanwhile.</source>
            <translation>Il n’a jamais été contrôlé. Chaque page du fichier est lue une fois ; vous pouvez continuer à travailler pendant ce temps.</translation>
        </message>
        <message numerus="yes">
            <source>The last check was %n day(s) ago. Every page of the file is read once; you can go on working meanwhile.</source>
            <translation>
                <numerusform>Le dernier contrôle date d’il y a %n jour. Chaque page du fichier est lue une fois ; vous pouvez continuer à travailler pendant ce temps.</numerusform>
                <numerusform>Le dernier contrôle date d’il y a %n jours. Chaque page du fichier est lue une fois ; vous pouvez continuer à travailler pendant ce temps.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôler</translation>
        </message>
        <message>
            <source>Bring your file in</source>
            <translation>Faire entrer votre fichier</translation>
        </message>
        <message>
            <source>Choose the file your former program exported. Everything is shown before it is written, and can be taken back.</source>
            <translation>Choisissez le fichier exporté par votre ancien logiciel. Tout est montré avant d’être écrit, et peut être annulé.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message numerus="yes">
            <source>Settle %n late task(s)</source>
            <translation>
                <numerusform>Régler %n tâche en retard</numerusform>
                <numerusform>Régler %n tâches en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Do them, or put them off to a day that holds.</source>
            <translation>Faites-les, ou reportez-les à un jour qui tient.</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
        <message numerus="yes">
            <source>Settle %n possible duplicate(s)</source>
            <translation>
                <numerusform>Régler %n doublon possible</numerusform>
                <numerusform>Régler %n doublons possibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Each pair is compared side by side: merge them, or say that they are not the same.</source>
            <translation>Chaque paire se compare côte à côte : fusionnez-la, ou dites que ce ne sont pas les mêmes.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Review the access log</source>
            <translation>Revoir le journal des accès</translation>
        </message>
        <message>
            <source>It was never reviewed. Five steps, five minutes, and your signature.</source>
            <translation>Il n’a jamais été revu. Cinq étapes, cinq minutes, et votre signature.</translation>
        </message>
        <message>
            <source>The last review was signed on %1. Five steps, five minutes.</source>
            <translation>La dernière revue a été signée le %1. Cinq étapes, cinq minutes.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Review the rights of the accounts</source>
            <translation>Revoir les droits des comptes</translation>
        </message>
        <message>
            <source>They were not reviewed in a year. Account by account: is it right?</source>
            <translation>Ils n’ont pas été revus depuis un an. Compte par compte : est-ce juste ?</translation>
        </message>
        <message>
            <source>The last review was signed on %1. Account by account: is it right?</source>
            <translation>La dernière revue a été signée le %1. Compte par compte : est-ce juste ?</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::NoteBox</name>
        <message>
            <source>Ctrl+Enter to save</source>
            <translation>Ctrl Entrée pour enregistrer</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::OwnerForm</name>
        <message>
            <source>Name of your business</source>
            <translation>Nom de votre entreprise</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Folder of the vault</source>
            <translation>Dossier du coffre</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Choose where to put the vault</source>
            <translation>Choisir où placer le coffre</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>À remplir.</translation>
        </message>
        <message>
            <source>Name of your account, asked for to open the vault</source>
            <translation>Nom de votre compte, demandé pour ouvrir le coffre</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PairListModel</name>
        <message>
            <source>%1 and %2, %3, %4</source>
            <translation>%1 et %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PairsPage</name>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <source>Pairs that may be the same</source>
            <translation>Paires peut-être identiques</translation>
        </message>
        <message>
            <source>Merge…	M</source>
            <translation>Fusionner…	F</translation>
        </message>
        <message>
            <source>Not the same	N</source>
            <translation>Pas les mêmes	N</translation>
        </message>
        <message>
            <source>Later	L</source>
            <translation>Plus tard	P</translation>
        </message>
        <message>
            <source>Looking for duplicates</source>
            <translation>Recherche de doublons</translation>
        </message>
        <message>
            <source>All contacts and companies are compared by e-mail, phone, numbers and name. Nothing is changed.</source>
            <translation>Tous les contacts et sociétés sont comparés par e-mail, téléphone, numéros et nom. Rien n’est modifié.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>No duplicate found</source>
            <translation>Aucun doublon</translation>
        </message>
        <message>
            <source>No two records look like the same.</source>
            <translation>Aucune fiche n’en rappelle une autre.</translation>
        </message>
        <message>
            <source>All duplicates are settled</source>
            <translation>Tous les doublons sont réglés</translation>
        </message>
        <message>
            <source>What you said not to be the same is not asked again.</source>
            <translation>Ce que vous avez déclaré différent ne sera plus demandé.</translation>
        </message>
        <message>
            <source>Recent merges</source>
            <translation>Fusions récentes</translation>
        </message>
        <message>
            <source>No merge in the last 30 days</source>
            <translation>Aucune fusion depuis 30 jours</translation>
        </message>
        <message>
            <source>Undo the merge of %1 and %2, %3</source>
            <translation>Annuler la fusion de %1 et %2, %3</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PairsPresenter</name>
        <message>
            <source>Comparing all records…</source>
            <translation>Comparaison de toutes les fiches…</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>%1 and %2 are not the same.</source>
            <translation>%1 et %2 ne sont pas les mêmes.</translation>
        </message>
        <message>
            <source>This is remembered.</source>
            <translation>C’est retenu.</translation>
        </message>
        <message>
            <source>Undo	Ctrl Z</source>
            <translation>Annuler	Ctrl Z</translation>
        </message>
        <message>
            <source>Many records changed since the search.</source>
            <translation>Beaucoup de fiches ont changé depuis la recherche.</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <source>This could not be done.</source>
            <translation>Cela n’a pas pu se faire.</translation>
        </message>
        <message>
            <source>%1 and %2 are two records again.</source>
            <translation>%1 et %2 sont de nouveau deux fiches.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::Palette</name>
        <message>
            <source>Search everything</source>
            <translation>Rechercher partout</translation>
        </message>
        <message>
            <source>A name, a phone number, an e-mail, or what to do</source>
            <translation>Un nom, un téléphone, un e-mail, ou une action</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PalettePresenter</name>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Create the contact “%1”</source>
            <translation>Créer le contact « %1 »</translation>
        </message>
        <message>
            <source>Create the company “%1”</source>
            <translation>Créer la société « %1 »</translation>
        </message>
        <message>
            <source>Create the task “%1”</source>
            <translation>Créer la tâche « %1 »</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PaperDialog</name>
        <message>
            <source>Print the record</source>
            <translation>Imprimer la fiche</translation>
        </message>
        <message>
            <source>Fields of the record</source>
            <translation>Champs de la fiche</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Tâches en cours</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Names of the documents</source>
            <translation>Noms des documents</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Valeurs précédentes</translation>
        </message>
        <message>
            <source>What is printed or saved leaves the vault and is not enciphered.</source>
            <translation>Ce qui est imprimé ou enregistré sort du coffre et n’est pas chiffré.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyForm</name>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Add an e-mail</source>
            <translation>Ajouter un e-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Add a phone</source>
            <translation>Ajouter un téléphone</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Add a website</source>
            <translation>Ajouter un site web</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyListModel</name>
        <message>
            <source>Being read</source>
            <translation>En cours de lecture</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyListPane</name>
        <message>
            <source>The list could not be read.</source>
            <translation>La liste n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>What is shown may be out of date. Search again to retry.</source>
            <translation>Ce qui est affiché peut dater. Relancez la recherche pour réessayer.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>Check the spelling, or search with fewer words.</source>
            <translation>Vérifiez l’orthographe, ou cherchez avec moins de mots.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>No record matches</source>
            <translation>Aucune fiche ne correspond</translation>
        </message>
        <message>
            <source>In “%1”, nothing fits these filters.</source>
            <translation>Dans « %1 », rien ne répond à ces filtres.</translation>
        </message>
        <message>
            <source>In “%1”, nothing answers to what you typed.</source>
            <translation>Dans « %1 », rien ne répond à votre recherche.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>Enregistrer la liste en PDF…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyPage</name>
        <message>
            <source>No record chosen</source>
            <translation>Aucune fiche choisie</translation>
        </message>
        <message>
            <source>Choose one in the list, or create one.</source>
            <translation>Choisissez-en une dans la liste, ou créez-en une.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyPresenter</name>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Record created.</source>
            <translation>Fiche créée.</translation>
        </message>
        <message>
            <source>This was not saved.</source>
            <translation>Ceci n’a pas été enregistré.</translation>
        </message>
        <message>
            <source>This was not kept.</source>
            <translation>Ceci n’a pas été gardé.</translation>
        </message>
        <message>
            <source>Record moved to the trash.</source>
            <translation>Fiche mise à la corbeille.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PartyWords</name>
        <message>
            <source>Prospect</source>
            <translation>Prospect</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Former customer</source>
            <translation>Ancien client</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partenaire</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Domicile</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Outgoing call</source>
            <translation>Appel sortant</translation>
        </message>
        <message>
            <source>Incoming call</source>
            <translation>Appel entrant</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>E-mail sent</source>
            <translation>E-mail envoyé</translation>
        </message>
        <message>
            <source>E-mail received</source>
            <translation>E-mail reçu</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Letter sent</source>
            <translation>Courrier envoyé</translation>
        </message>
        <message>
            <source>Letter received</source>
            <translation>Courrier reçu</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n min</source>
            <translation>
                <numerusform>%1, %n min</numerusform>
                <numerusform>%1, %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Give at least a name, a company, an e-mail or a phone.</source>
            <translation>Donnez au moins un nom, une société, un e-mail ou un téléphone.</translation>
        </message>
        <message>
            <source>A company needs a name.</source>
            <translation>Une société a besoin d’un nom.</translation>
        </message>
        <message>
            <source>This is too long to be kept whole.</source>
            <translation>C’est trop long pour être gardé en entier.</translation>
        </message>
        <message>
            <source>This does not look like an e-mail address.</source>
            <translation>Ceci ne ressemble pas à une adresse e-mail.</translation>
        </message>
        <message>
            <source>This does not look like a phone number.</source>
            <translation>Ceci ne ressemble pas à un numéro de téléphone.</translation>
        </message>
        <message>
            <source>This does not look like a website.</source>
            <translation>Ceci ne ressemble pas à un site web.</translation>
        </message>
        <message>
            <source>A French postcode has 5 digits.</source>
            <translation>Un code postal français a 5 chiffres.</translation>
        </message>
        <message>
            <source>Write the birthday as 12/05/1970, or 12/05 without a year.</source>
            <translation>Écrivez l’anniversaire comme 12/05/1970, ou 12/05 sans année.</translation>
        </message>
        <message>
            <source>This birthday is still to come.</source>
            <translation>Cette date de naissance est à venir.</translation>
        </message>
        <message>
            <source>A language is two letters, such as fr.</source>
            <translation>Une langue tient en deux lettres, comme fr.</translation>
        </message>
        <message>
            <source>This is no SIREN: its check digit does not fit.</source>
            <translation>Ce n’est pas un SIREN : sa clé ne convient pas.</translation>
        </message>
        <message>
            <source>This is no SIRET: its check digit does not fit.</source>
            <translation>Ce n’est pas un SIRET : sa clé ne convient pas.</translation>
        </message>
        <message>
            <source>This SIRET belongs to another SIREN.</source>
            <translation>Ce SIRET appartient à un autre SIREN.</translation>
        </message>
        <message>
            <source>This is no VAT number: its key does not fit.</source>
            <translation>Ce n’est pas un n° de TVA : sa clé ne convient pas.</translation>
        </message>
        <message>
            <source>This VAT number belongs to another SIREN.</source>
            <translation>Ce n° de TVA appartient à un autre SIREN.</translation>
        </message>
        <message>
            <source>An APE code looks like 43.32A.</source>
            <translation>Un code APE ressemble à 43.32A.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PasswordAdvisor</name>
        <message>
            <source>Nothing typed yet</source>
            <translation>Rien de saisi</translation>
        </message>
        <message>
            <source>Weak</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Solide</translation>
        </message>
        <message>
            <source>Very strong</source>
            <translation>Très solide</translation>
        </message>
        <message>
            <source>guessed within days</source>
            <translation>deviné en quelques jours</translation>
        </message>
        <message>
            <source>years to guess</source>
            <translation>des années à deviner</translation>
        </message>
        <message>
            <source>centuries to guess</source>
            <translation>des siècles à deviner</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PasswordField</name>
        <message>
            <source>Show the password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
        <message>
            <source>Show the password for 30 seconds</source>
            <translation>Afficher le mot de passe pendant 30 secondes</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Le verrouillage des majuscules est activé.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PasswordStep</name>
        <message>
            <source>Also ask for a key file, kept on a USB stick</source>
            <translation>Demander aussi un fichier-clé, gardé sur une clé USB</translation>
        </message>
        <message>
            <source>Where to write the key file</source>
            <translation>Où écrire le fichier-clé</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>It opens the vault and is kept nowhere: nobody can give it back to you, not even us. If it is lost, the recovery key of the next step opens the vault.</source>
            <translation>Il ouvre le coffre et n’est gardé nulle part : personne ne peut vous le rendre, pas même nous. S’il est perdu, la clé de secours de l’étape suivante ouvre le coffre.</translation>
        </message>
        <message>
            <source>Choose where to write the key file, or leave it out.</source>
            <translation>Choisissez où écrire le fichier-clé, ou passez-vous-en.</translation>
        </message>
        <message>
            <source>Choose where to write the key file.</source>
            <translation>Choisissez où écrire le fichier-clé.</translation>
        </message>
        <message>
            <source>A key file too, kept on a USB stick: your profile asks for it</source>
            <translation>Un fichier-clé aussi, gardé sur une clé USB : votre profil le demande</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PdfView</name>
        <message>
            <source>Pages of the PDF</source>
            <translation>Pages du PDF</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PictureView</name>
        <message>
            <source>Picture %1</source>
            <translation>Image %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PreviewView</name>
        <message>
            <source>Back to the documents</source>
            <translation>Retour aux documents</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>En entier</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Read from the vault into memory, never to the disk.</source>
            <translation>Lu du coffre en mémoire, jamais sur le disque.</translation>
        </message>
        <message>
            <source>%1 × %2 px</source>
            <translation>%1 × %2 px</translation>
        </message>
        <message>
            <source>%1 · only the first megabyte is shown</source>
            <translation>%1 · seul le premier mégaoctet est montré</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>This PDF asks for a password</source>
            <translation>Ce PDF demande un mot de passe</translation>
        </message>
        <message>
            <source>This version does not show PDF</source>
            <translation>Cette version ne montre pas les PDF</translation>
        </message>
        <message>
            <source>The pages are too large to be shown</source>
            <translation>Les pages sont trop grandes pour être montrées</translation>
        </message>
        <message>
            <source>This PDF cannot be read</source>
            <translation>Ce PDF est illisible</translation>
        </message>
        <message>
            <source>It stays whole in the vault. Save a copy to open it with another program.</source>
            <translation>Il reste entier dans le coffre. Enregistrez une copie pour l’ouvrir avec un autre programme.</translation>
        </message>
        <message>
            <source>No preview for this kind of file</source>
            <translation>Pas d’aperçu pour cette sorte de fichier</translation>
        </message>
        <message>
            <source>This picture is too large to be shown</source>
            <translation>Cette image est trop grande pour être montrée</translation>
        </message>
        <message>
            <source>This picture cannot be read</source>
            <translation>Cette image est illisible</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>Ce fichier est vide</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::PrintDesk</name>
        <message>
            <source>Sent to the printer.</source>
            <translation>Envoyé à l’imprimante.</translation>
        </message>
        <message>
            <source>Where to write the PDF</source>
            <translation>Où enregistrer le PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>This folder is the vault itself.</source>
            <translation>Ce dossier est le coffre lui-même.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Replace “%1”?</source>
            <translation>Remplacer « %1 » ?</translation>
        </message>
        <message>
            <source>A file of this name is there already.</source>
            <translation>Un fichier de ce nom existe déjà.</translation>
        </message>
        <message>
            <source>If it is replaced, what it holds now is lost. The vault stays as it is.</source>
            <translation>S’il est remplacé, son contenu actuel est perdu. Le coffre reste tel quel.</translation>
        </message>
        <message>
            <source>Keep that file</source>
            <translation>Garder ce fichier</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>“%1” is written. This file is not encrypted.</source>
            <translation>« %1 » est enregistré. Ce fichier n’est pas chiffré.</translation>
        </message>
        <message>
            <source>This was not printed.</source>
            <translation>L’impression n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>Check that the printer is on, then print again.</source>
            <translation>Vérifiez que l’imprimante est allumée, puis imprimez à nouveau.</translation>
        </message>
        <message>
            <source>The PDF was not written.</source>
            <translation>Le PDF n’a pas été enregistré.</translation>
        </message>
        <message>
            <source>Nothing of it was kept. Choose another folder, or make room on this drive.</source>
            <translation>Rien n’en a été gardé. Choisissez un autre dossier, ou libérez de la place sur ce disque.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ProofForm</name>
        <message>
            <source>Present master password</source>
            <translation>Mot de passe maître actuel</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier-clé</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Key file, if the account asks for one</source>
            <translation>Fichier-clé, si le compte en demande un</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Choisir le fichier-clé</translation>
        </message>
        <message>
            <source>Type the password that opens the vault today.</source>
            <translation>Tapez le mot de passe qui ouvre le coffre aujourd’hui.</translation>
        </message>
        <message>
            <source>This takes about a second, on purpose: it slows down whoever guesses.</source>
            <translation>Cela prend environ une seconde, exprès : de quoi ralentir qui voudrait deviner.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Use the password</source>
            <translation>Utiliser le mot de passe</translation>
        </message>
        <message>
            <source>Forgotten? Use the recovery key</source>
            <translation>Oublié ? Utiliser la clé de secours</translation>
        </message>
        <message>
            <source>Enter the recovery key that was printed.</source>
            <translation>Tapez la clé de secours imprimée.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RailPanel</name>
        <message>
            <source>%1, menu of the vault</source>
            <translation>%1, menu du coffre</translation>
        </message>
        <message numerus="yes">
            <source>Locking in %n s</source>
            <translation>
                <numerusform>Verrouillage dans %n s</numerusform>
                <numerusform>Verrouillage dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lock, by itself after %n min</source>
            <translation>
                <numerusform>Verrouiller, de lui-même après %n min</numerusform>
                <numerusform>Verrouiller, de lui-même après %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locking	in %n s</source>
            <translation>
                <numerusform>Verrouillage	dans %n s</numerusform>
                <numerusform>Verrouillage	dans %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lock	after %n min</source>
            <translation>
                <numerusform>Verrouiller	%n min</numerusform>
                <numerusform>Verrouiller	%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Search	Ctrl K</source>
            <translation>Rechercher	Ctrl K</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Rechercher partout</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordField</name>
        <message>
            <source>Name of a contact or company</source>
            <translation>Nom d’un contact ou d’une société</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordHeader</name>
        <message>
            <source>Edit	F2</source>
            <translation>Modifier	F2</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <source>This record has no e-mail address.</source>
            <translation>Cette fiche n’a pas d’adresse e-mail.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordPage</name>
        <message>
            <source>Parts of the record</source>
            <translation>Parties de la fiche</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Write a note about %1…</source>
            <translation>Écrire une note sur %1…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordPaper</name>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Older entries are not printed.</source>
            <translation>Les entrées plus anciennes ne sont pas imprimées.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Earlier values</source>
            <translation>Valeurs précédentes</translation>
        </message>
        <message>
            <source>%1 — printed on %2</source>
            <translation>%1 — imprimé le %2</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecordRowsModel</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>il y a %n mois</numerusform>
                <numerusform>il y a %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n year(s) ago</source>
            <translation>
                <numerusform>il y a plus d’un an</numerusform>
                <numerusform>il y a plus de %n ans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecoveryPrint</name>
        <message>
            <source>Recovery key of the vault %1</source>
            <translation>Clé de secours du coffre %1</translation>
        </message>
        <message>
            <source>Whoever has this page and the folder of the vault can open it.</source>
            <translation>Qui a cette page et le dossier du coffre peut l’ouvrir.</translation>
        </message>
        <message>
            <source>Keep this page in a safe place, away from the computer. Do not photograph it.</source>
            <translation>Gardez cette page en lieu sûr, loin de l’ordinateur. Ne la photographiez pas.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::RecoverySheet</name>
        <message>
            <source>If the password is lost, only this key opens the vault. Nobody else has it, not even us. Print it and keep it away from the computer.</source>
            <translation>Si le mot de passe est perdu, seule cette clé ouvre le coffre. Personne d’autre ne l’a, pas même nous. Imprimez-la et gardez-la loin de l’ordinateur.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>From your paper, type two of the groups.</source>
            <translation>D’après votre papier, tapez deux des groupes.</translation>
        </message>
        <message>
            <source>Open the vault</source>
            <translation>Ouvrir le coffre</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Groupe %1 : %2</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Groupe %1</translation>
        </message>
        <message>
            <source>Group %1 is not the one on the paper. Check it and type it again.</source>
            <translation>Le groupe %1 n’est pas celui du papier. Vérifiez-le et tapez-le à nouveau.</translation>
        </message>
        <message>
            <source>Copy for %1 s</source>
            <translation>Copier pour %1 s</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReminderPresenter</name>
        <message numerus="yes">
            <source>%n task(s) due.</source>
            <translation>
                <numerusform>%n tâche est à faire.</numerusform>
                <numerusform>%n tâches sont à faire.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReminderStrip</name>
        <message>
            <source>See all</source>
            <translation>Tout voir</translation>
        </message>
        <message>
            <source>Put the reminders aside; the tasks stay</source>
            <translation>Mettre les rappels de côté ; les tâches restent</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>In 10 min</source>
            <translation>Dans 10 min</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>and %n more task(s)</source>
            <translation>
                <numerusform>et %n autre tâche</numerusform>
                <numerusform>et %n autres tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) due</source>
            <translation>
                <numerusform>%n tâche à faire</numerusform>
                <numerusform>%n tâches à faire</numerusform>
            </translation>
        </message>
        <message>
            <source>Later…</source>
            <translation>Plus tard…</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Dans une heure</translation>
        </message>
        <message>
            <source>Tomorrow morning</source>
            <translation>Demain matin</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ResultStep</name>
        <message>
            <source>The import is running</source>
            <translation>L’import est en cours</translation>
        </message>
        <message>
            <source>It is written as a whole at its end. If you stop it before, nothing of it stays in the vault.</source>
            <translation>Il est écrit en une fois, à sa fin. Si vous l’arrêtez avant, il n’en reste rien dans le coffre.</translation>
        </message>
        <message>
            <source>Save the rows to correct…</source>
            <translation>Enregistrer les lignes à corriger…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln company(ies) created for their people.</source>
            <translation>
                <numerusform>%Ln société créée pour ses contacts.</numerusform>
                <numerusform>%Ln sociétés créées pour leurs contacts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) imported</source>
            <translation>
                <numerusform>%Ln fiche importée</numerusform>
                <numerusform>%Ln fiches importées</numerusform>
            </translation>
        </message>
        <message>
            <source>This import can be undone for 30 days, here or from the first step.</source>
            <translation>Cet import reste annulable 30 jours, ici ou depuis la première étape.</translation>
        </message>
        <message>
            <source>See the contacts</source>
            <translation>Voir les contacts</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Annuler cet import</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SecurityParts</name>
        <message>
            <source>Change the master password…</source>
            <translation>Changer le mot de passe maître…</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>Replace the recovery key…</source>
            <translation>Remplacer la clé de secours…</translation>
        </message>
        <message>
            <source>Make a new recovery key</source>
            <translation>Créer une nouvelle clé</translation>
        </message>
        <message>
            <source>The paper is in a safe place</source>
            <translation>La feuille est en lieu sûr</translation>
        </message>
        <message>
            <source>Raise the cost…</source>
            <translation>Augmenter le coût…</translation>
        </message>
        <message>
            <source>Raise the cost</source>
            <translation>Augmenter le coût</translation>
        </message>
        <message>
            <source>Master password</source>
            <translation>Mot de passe maître</translation>
        </message>
        <message>
            <source>security change password phrase</source>
            <translation>sécurité changer mot de passe phrase</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>security paper lost password print</source>
            <translation>sécurité papier mot de passe perdu oublié imprimer</translation>
        </message>
        <message>
            <source>Cost of guessing</source>
            <translation>Coût d’un essai</translation>
        </message>
        <message>
            <source>security key derivation Argon2</source>
            <translation>sécurité dérivation de clé Argon2</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SecurityPresenter</name>
        <message>
            <source>It opens the vault and is written nowhere.</source>
            <translation>Il ouvre le coffre et n’est écrit nulle part.</translation>
        </message>
        <message>
            <source>It opens the vault and is written nowhere. Changed on %1.</source>
            <translation>Il ouvre le coffre et n’est écrit nulle part. Changé le %1.</translation>
        </message>
        <message>
            <source>Each guess at the password takes %1 passes over %2 MiB of memory (Argon2id).</source>
            <translation>Chaque essai de mot de passe demande %1 passes sur %2 Mio de mémoire (Argon2id).</translation>
        </message>
        <message>
            <source>On a faster computer it may be raised; opening then takes a little longer.</source>
            <translation>Sur un ordinateur plus rapide, il peut être augmenté ; l’ouverture prend alors un peu plus de temps.</translation>
        </message>
        <message>
            <source>On paper, it opens the vault when the password is lost.</source>
            <translation>Sur papier, elle ouvre le coffre quand le mot de passe est perdu.</translation>
        </message>
        <message>
            <source>Replaced on %1.</source>
            <translation>Remplacée le %1.</translation>
        </message>
        <message>
            <source>The key made on %1 was never confirmed from its paper. The former one no longer opens the vault. If you do not have the paper, replace the key now.</source>
            <translation>La clé créée le %1 n’a jamais été confirmée d’après sa feuille. L’ancienne n’ouvre plus le coffre. Si vous n’avez pas la feuille, remplacez la clé maintenant.</translation>
        </message>
        <message>
            <source>Changing the password…</source>
            <translation>Changement du mot de passe…</translation>
        </message>
        <message>
            <source>The password was changed. The former one no longer opens the vault; the recovery key stays the same.</source>
            <translation>Le mot de passe est changé. L’ancien n’ouvre plus le coffre ; la clé de secours reste la même.</translation>
        </message>
        <message>
            <source>Making a new recovery key…</source>
            <translation>Création d’une nouvelle clé de secours…</translation>
        </message>
        <message>
            <source>The new recovery key is the one. Destroy the former paper: it opens nothing any more.</source>
            <translation>La nouvelle clé de secours est en place. Détruisez l’ancienne feuille : elle n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>Raising the cost…</source>
            <translation>Augmentation du coût…</translation>
        </message>
        <message>
            <source>Guessing now costs more. The password stays the same.</source>
            <translation>Deviner coûte maintenant plus cher. Le mot de passe reste le même.</translation>
        </message>
        <message>
            <source>This is not the present password. Nothing was changed.</source>
            <translation>Ce n’est pas le mot de passe actuel. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>This is not the recovery key of this vault. Nothing was changed. Compare it with the paper.</source>
            <translation>Ce n’est pas la clé de secours de ce coffre. Rien n’a été changé. Comparez-la avec la feuille.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SelectionBar</name>
        <message>
            <source>Choose one record only</source>
            <translation>Ne garder qu’une fiche choisie</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Étiqueter</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Attribuer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>More for these records</source>
            <translation>Plus pour ces fiches</translation>
        </message>
        <message>
            <source>Remove a tag…</source>
            <translation>Retirer une étiquette…</translation>
        </message>
        <message>
            <source>Language…</source>
            <translation>Langue…</translation>
        </message>
        <message>
            <source>Source…</source>
            <translation>Origine…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln result(s) are chosen</source>
            <translation>
                <numerusform>Le seul résultat est choisi</numerusform>
                <numerusform>Les %Ln résultats sont choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) chosen</source>
            <translation>
                <numerusform>%Ln fiche choisie</numerusform>
                <numerusform>%Ln fiches choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Choose all %Ln results</source>
            <translation>
                <numerusform>Choisir le seul résultat</numerusform>
                <numerusform>Choisir les %Ln résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag to give</source>
            <translation>Étiquette à donner</translation>
        </message>
        <message>
            <source>Tag to remove</source>
            <translation>Étiquette à retirer</translation>
        </message>
        <message>
            <source>New status</source>
            <translation>Nouveau statut</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Suivie par</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>They go to the trash, and can be brought back from there.</source>
            <translation>Elles vont à la corbeille et peuvent en revenir.</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Moi</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisée</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln record(s)</source>
            <translation>
                <numerusform>Étiqueter %Ln fiche</numerusform>
                <numerusform>Étiqueter %Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln record(s)</source>
            <translation>
                <numerusform>Retirer de %Ln fiche</numerusform>
                <numerusform>Retirer de %Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assign %Ln record(s)</source>
            <translation>
                <numerusform>Attribuer %Ln fiche</numerusform>
                <numerusform>Attribuer %Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln record(s) to the trash</source>
            <translation>
                <numerusform>Supprimer %Ln fiche</numerusform>
                <numerusform>Supprimer %Ln fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln record(s)</source>
            <translation>
                <numerusform>Modifier %Ln fiche</numerusform>
                <numerusform>Modifier %Ln fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the tag first.</source>
            <translation>Écrivez d’abord l’étiquette.</translation>
        </message>
        <message>
            <source>If you stop, nothing is changed.</source>
            <translation>Si vous arrêtez, rien n’est modifié.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::Setting</name>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>Verrouillage</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>off</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SettingRow</name>
        <message>
            <source>Back to the usual value: %1</source>
            <translation>Revenir à la valeur habituelle : %1</translation>
        </message>
        <message>
            <source>%1: back to the usual value, %2</source>
            <translation>%1 : revenir à la valeur habituelle, %2</translation>
        </message>
        <message>
            <source>Only the owner of the vault changes this.</source>
            <translation>Seul le propriétaire du coffre change ceci.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Parties des réglages</translation>
        </message>
        <message>
            <source>No setting speaks of that</source>
            <translation>Aucun réglage n’en parle</translation>
        </message>
        <message>
            <source>Try another word, or empty the search field.</source>
            <translation>Essayez un autre mot, ou videz le champ de recherche.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SettingsPresenter</name>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::SettingsTable</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>At work, another language comes with the next lock.</source>
            <translation>Pendant le travail, une autre langue vient au prochain verrouillage.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Page shown first</source>
            <translation>Première page</translation>
        </message>
        <message>
            <source>What stands in front when the vault opens.</source>
            <translation>Ce qui s’affiche quand le coffre s’ouvre.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Sociétés</translation>
        </message>
        <message>
            <source>The one left last</source>
            <translation>Celle qui était ouverte</translation>
        </message>
        <message>
            <source>Propose the last vault at start</source>
            <translation>Proposer le dernier coffre au démarrage</translation>
        </message>
        <message>
            <source>Otherwise Coffret starts with the list of vaults opened here.</source>
            <translation>Sinon, Coffret commence par la liste des coffres ouverts ici.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Everything grows with it.</source>
            <translation>Tout grandit avec lui.</translation>
        </message>
        <message>
            <source>Compact display</source>
            <translation>Affichage compact</translation>
        </message>
        <message>
            <source>Lower rows and buttons: more records in the same window.</source>
            <translation>Lignes et boutons plus bas : davantage de fiches dans la même fenêtre.</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Verrouiller après</translation>
        </message>
        <message>
            <source>Without a key or a click. The vault also locks with the screen and before sleep.</source>
            <translation>Sans une touche ni un clic. Le coffre se verrouille aussi avec l’écran et avant la mise en veille.</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Longest delay allowed for this vault</source>
            <translation>Délai le plus long pour ce coffre</translation>
        </message>
        <message>
            <source>Kept in the vault: it holds on every computer that opens it.</source>
            <translation>Gardé dans le coffre : il vaut sur chaque ordinateur qui l’ouvre.</translation>
        </message>
        <message>
            <source>Clear what was copied after</source>
            <translation>Effacer ce qui a été copié après</translation>
        </message>
        <message>
            <source>Whatever is copied in Coffret: a number, a field, the recovery key.</source>
            <translation>Tout ce qui est copié dans Coffret : un numéro, un champ, la clé de secours.</translation>
        </message>
        <message>
            <source>Remind by the system’s notifications</source>
            <translation>Rappeler par les notifications du système</translation>
        </message>
        <message>
            <source>A notification says that something is due, never what or for whom. Locked, Coffret knows of no task: what was missed is shown when the vault opens.</source>
            <translation>Une notification dit que quelque chose est à faire, jamais quoi ni pour qui. Verrouillé, Coffret ne connaît aucune tâche : ce qui a été manqué s’affiche à l’ouverture du coffre.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ShellMenus</name>
        <message>
            <source>&amp;Vault</source>
            <translation>&amp;Coffre</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>V&amp;iew</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>Texte à %1 %</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::StepModel</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <source>current step</source>
            <translation>étape en cours</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>à venir</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::StepsList</name>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::StrengthMeter</name>
        <message>
            <source>Password strength</source>
            <translation>Solidité du mot de passe</translation>
        </message>
        <message>
            <source>Password strength: %1</source>
            <translation>Solidité du mot de passe : %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TableHead</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Sort by this column</source>
            <translation>Trier par cette colonne</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Déplacer à gauche</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Déplacer à droite</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>Élargir</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Rétrécir</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Masquer cette colonne</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TagChip</name>
        <message>
            <source>Tag %1</source>
            <translation>Étiquette %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TagStrip</name>
        <message>
            <source>New tag</source>
            <translation>Nouvelle étiquette</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message numerus="yes">
            <source>%n more tag(s)</source>
            <translation>
                <numerusform>%n autre étiquette</numerusform>
                <numerusform>%n autres étiquettes</numerusform>
            </translation>
        </message>
        <message>
            <source>Take off “%1”</source>
            <translation>Retirer « %1 »</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TargetWords</name>
        <message>
            <source>Do not import</source>
            <translation>Ne pas importer</translation>
        </message>
        <message>
            <source>Keep with the record</source>
            <translation>Garder avec la fiche</translation>
        </message>
        <message>
            <source>Coffret identity</source>
            <translation>Identifiant Coffret</translation>
        </message>
        <message>
            <source>Contact or company</source>
            <translation>Contact ou société</translation>
        </message>
        <message>
            <source>Courtesy title</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Suffix</source>
            <translation>Suffixe</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Surnom</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nom complet</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Anniversaire</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Année de naissance</translation>
        </message>
        <message>
            <source>Month of birth</source>
            <translation>Mois de naissance</translation>
        </message>
        <message>
            <source>Day of birth</source>
            <translation>Jour de naissance</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Customer (0 to 3)</source>
            <translation>Client (0 à 3)</translation>
        </message>
        <message>
            <source>Supplier (0 or 1)</source>
            <translation>Fournisseur (0 ou 1)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Type d’e-mail</translation>
        </message>
        <message>
            <source>Several e-mails</source>
            <translation>Plusieurs e-mails</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Kind of telephone</source>
            <translation>Type de téléphone</translation>
        </message>
        <message>
            <source>Several telephones</source>
            <translation>Plusieurs téléphones</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Kind of website</source>
            <translation>Type de site web</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>Type d’adresse</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Adresse complète</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Boîte postale</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>SIREN</source>
            <translation>SIREN</translation>
        </message>
        <message>
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>N° de TVA</translation>
        </message>
        <message>
            <source>APE code</source>
            <translation>Code APE</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Forme juridique</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Last contact from us</source>
            <translation>Dernier contact de notre part</translation>
        </message>
        <message>
            <source>Last contact from them</source>
            <translation>Dernier contact de sa part</translation>
        </message>
        <message>
            <source>Coffret complements</source>
            <translation>Compléments de Coffret</translation>
        </message>
        <message>
            <source>work</source>
            <translation>bureau</translation>
        </message>
        <message>
            <source>home</source>
            <translation>domicile</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobile</translation>
        </message>
        <message>
            <source>fax</source>
            <translation>télécopie</translation>
        </message>
        <message>
            <source>home fax</source>
            <translation>télécopie domicile</translation>
        </message>
        <message>
            <source>other fax</source>
            <translation>autre télécopie</translation>
        </message>
        <message>
            <source>main</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>assistant</translation>
        </message>
        <message>
            <source>car</source>
            <translation>voiture</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>radiomessagerie</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskDesk</name>
        <message>
            <source>Task done.</source>
            <translation>Tâche faite.</translation>
        </message>
        <message>
            <source>Task reopened.</source>
            <translation>Tâche rouverte.</translation>
        </message>
        <message>
            <source>Put off to tomorrow.</source>
            <translation>Reportée à demain.</translation>
        </message>
        <message>
            <source>Put off to %1.</source>
            <translation>Reportée au %1.</translation>
        </message>
        <message>
            <source>Task moved to the trash.</source>
            <translation>Tâche mise à la corbeille.</translation>
        </message>
        <message>
            <source>Task created.</source>
            <translation>Tâche créée.</translation>
        </message>
        <message>
            <source>Task saved.</source>
            <translation>Tâche enregistrée.</translation>
        </message>
        <message numerus="yes">
            <source>Put off by %n minute(s).</source>
            <translation>
                <numerusform>Reportée de %n minute.</numerusform>
                <numerusform>Reportée de %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off by an hour.</source>
            <translation>Reportée d’une heure.</translation>
        </message>
        <message>
            <source>Put off to tomorrow morning.</source>
            <translation>Reportée à demain matin.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskForm</name>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il y a à faire</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>tomorrow 10:00, Monday, 24/11…</source>
            <translation>demain 10 h, lundi, 24/11…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Whose task</source>
            <translation>À qui</translation>
        </message>
        <message>
            <source>Nobody’s yet</source>
            <translation>À personne encore</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>Importance</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Importante</translation>
        </message>
        <message>
            <source>When there is time</source>
            <translation>Quand il y a le temps</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Une autre personne</translation>
        </message>
        <message>
            <source>Say in a few words what is to be done.</source>
            <translation>Dites en quelques mots ce qu’il y a à faire.</translation>
        </message>
        <message>
            <source>This day is not understood. Write it as 24/11, Monday or tomorrow 10:00.</source>
            <translation>Ce jour n’est pas compris. Écrivez-le comme 24/11, lundi ou demain 10 h.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskList</name>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marquer comme faite</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Put off to tomorrow</source>
            <translation>Reporter à demain</translation>
        </message>
        <message>
            <source>Put off to next week</source>
            <translation>Reporter à la semaine prochaine</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskListModel</name>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>important</source>
            <translation>importante</translation>
        </message>
        <message>
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>à faire</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TaskPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>This was not saved.</source>
            <translation>Ceci n’a pas été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TasksPage</name>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Faites</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>Which tasks</source>
            <translation>Quelles tâches</translation>
        </message>
        <message>
            <source>Add a task: call Paul tomorrow 10:00</source>
            <translation>Ajouter une tâche : rappeler Paul demain 10 h</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>important</source>
            <translation>importante</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Rien n’est en retard</translation>
        </message>
        <message>
            <source>What was not done in time stands here.</source>
            <translation>Ce qui n’a pas été fait à temps est rangé ici.</translation>
        </message>
        <message>
            <source>Nothing for the coming week</source>
            <translation>Rien pour la semaine à venir</translation>
        </message>
        <message>
            <source>Write what you must not forget, with its day.</source>
            <translation>Écrivez ce qu’il ne faut pas oublier, avec son jour.</translation>
        </message>
        <message>
            <source>Nothing for later</source>
            <translation>Rien pour plus tard</translation>
        </message>
        <message>
            <source>What is due in more than a week stands here.</source>
            <translation>Ce qui est à faire dans plus d’une semaine est rangé ici.</translation>
        </message>
        <message>
            <source>No task without a date</source>
            <translation>Aucune tâche sans date</translation>
        </message>
        <message>
            <source>What has no day waits here until you give it one.</source>
            <translation>Ce qui n’a pas de jour attend ici que vous lui en donniez un.</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>Rien de fait encore</translation>
        </message>
        <message>
            <source>Tasks you check stay here, the latest first.</source>
            <translation>Les tâches que vous cochez restent ici, les dernières d’abord.</translation>
        </message>
        <message>
            <source>Nothing to do today</source>
            <translation>Rien à faire aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TasksPart</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Ajouter une tâche…</translation>
        </message>
        <message>
            <source>Due day, may be empty</source>
            <translation>Échéance, peut rester vide</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>No task</source>
            <translation>Aucune tâche</translation>
        </message>
        <message>
            <source>What is to be done for this record, and by when, stands here.</source>
            <translation>Ce qui reste à faire pour cette fiche, et pour quand, se trouve ici.</translation>
        </message>
        <message>
            <source>Done on %1</source>
            <translation>Faite le %1</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>En retard depuis le %1</translation>
        </message>
        <message>
            <source>Due on %1</source>
            <translation>Pour le %1</translation>
        </message>
        <message>
            <source>No due day</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dites ce qui est à faire.</translation>
        </message>
        <message>
            <source>Write the day as %1, or leave it empty.</source>
            <translation>Écrivez le jour comme %1, ou laissez vide.</translation>
        </message>
        <message>
            <source>Task added.</source>
            <translation>Tâche ajoutée.</translation>
        </message>
        <message>
            <source>Task changed.</source>
            <translation>Tâche modifiée.</translation>
        </message>
        <message>
            <source>Task open again.</source>
            <translation>Tâche rouverte.</translation>
        </message>
        <message>
            <source>Task done.</source>
            <translation>Tâche faite.</translation>
        </message>
        <message>
            <source>Task moved to the trash.</source>
            <translation>Tâche mise à la corbeille.</translation>
        </message>
        <message>
            <source>Open again	Space</source>
            <translation>Rouvrir	Espace</translation>
        </message>
        <message>
            <source>Done	Space</source>
            <translation>Faite	Espace</translation>
        </message>
        <message>
            <source>Edit	F2</source>
            <translation>Modifier	F2</translation>
        </message>
        <message>
            <source>Remove	Del</source>
            <translation>Retirer	Suppr</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TimelinePart</name>
        <message>
            <source>Show in the timeline</source>
            <translation>Montrer dans la chronologie</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Courriers</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Changes of the record</source>
            <translation>Modifications de la fiche</translation>
        </message>
        <message>
            <source>Nothing of this kind</source>
            <translation>Rien de cette sorte</translation>
        </message>
        <message>
            <source>The timeline has other entries.</source>
            <translation>La chronologie contient autre chose.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Edit	Enter</source>
            <translation>Modifier	Entrée</translation>
        </message>
        <message>
            <source>Remove	Del</source>
            <translation>Retirer	Suppr</translation>
        </message>
        <message>
            <source>Removed from the timeline.</source>
            <translation>Retiré de la chronologie.</translation>
        </message>
        <message>
            <source>Note saved.</source>
            <translation>Note enregistrée.</translation>
        </message>
        <message>
            <source>Saved in the timeline.</source>
            <translation>Enregistré dans la chronologie.</translation>
        </message>
        <message>
            <source>Earlier values	Enter</source>
            <translation>Valeurs précédentes	Entrée</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Annuler la fusion</translation>
        </message>
        <message>
            <source>The merge is undone: they are two records again.</source>
            <translation>La fusion est annulée : ce sont de nouveau deux fiches.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lire la suite</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TimelineWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Task done: %1</source>
            <translation>Tâche faite : %1</translation>
        </message>
        <message>
            <source>Task: %1</source>
            <translation>Tâche : %1</translation>
        </message>
        <message>
            <source>Due on %1</source>
            <translation>Pour le %1</translation>
        </message>
        <message>
            <source>Document: %1</source>
            <translation>Document : %1</translation>
        </message>
        <message>
            <source>Record changed</source>
            <translation>Fiche modifiée</translation>
        </message>
        <message>
            <source>Record created</source>
            <translation>Fiche créée</translation>
        </message>
        <message>
            <source>Came with an import</source>
            <translation>Venue d’un import</translation>
        </message>
        <message>
            <source>Moved to the trash</source>
            <translation>Mise à la corbeille</translation>
        </message>
        <message>
            <source>Brought back from the trash</source>
            <translation>Sortie de la corbeille</translation>
        </message>
        <message>
            <source>Change undone</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <source>Merged with another record</source>
            <translation>Fusionnée avec une autre fiche</translation>
        </message>
        <message>
            <source>Merged with another record, undone since</source>
            <translation>Fusionnée avec une autre fiche, défait depuis</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::Toast</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrashPage</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>What is removed waits here and can be brought back.</source>
            <translation>Ce que vous retirez attend ici et peut revenir.</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Erase what is chosen for good…</source>
            <translation>Effacer définitivement ce qui est choisi…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrashPresenter</name>
        <message numerus="yes">
            <source>%n record(s) restored.</source>
            <translation>
                <numerusform>%n fiche restaurée.</numerusform>
                <numerusform>%n fiches restaurées.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was not restored.</source>
            <translation>Rien n’a été restauré.</translation>
        </message>
        <message numerus="yes">
            <source>Erase %n record(s) for good?</source>
            <translation>
                <numerusform>Effacer définitivement %n fiche ?</numerusform>
                <numerusform>Effacer définitivement %n fiches ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it stays in the history or in the search. Activities, tasks, documents and links that belong to nothing else go too.</source>
            <translation>Il n’en restera rien dans l’historique ni dans la recherche. Les activités, tâches, documents et liens qui n’appartiennent à rien d’autre partent aussi.</translation>
        </message>
        <message>
            <source>This cannot be undone. Copies of the vault made before still hold it.</source>
            <translation>Cet effacement ne peut pas être annulé. Les copies du coffre faites avant en gardent la trace.</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Ne pas effacer</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message numerus="yes">
            <source>Erasing %n record(s)…</source>
            <translation>
                <numerusform>Effacement de %n fiche…</numerusform>
                <numerusform>Effacement de %n fiches…</numerusform>
            </translation>
        </message>
        <message>
            <source>The vault’s file is then rewritten, so that no trace stays in it.</source>
            <translation>Le fichier du coffre est ensuite réécrit, pour qu’il n’y reste aucune trace.</translation>
        </message>
        <message>
            <source>Nothing was erased.</source>
            <translation>Rien n’a été effacé.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) erased for good.</source>
            <translation>
                <numerusform>%n fiche effacée définitivement.</numerusform>
                <numerusform>%n fiches effacées définitivement.</numerusform>
            </translation>
        </message>
        <message>
            <source>The vault’s file could not be rewritten.</source>
            <translation>Le fichier du coffre n’a pas pu être réécrit.</translation>
        </message>
        <message>
            <source>The records are gone, but stray words of them may stay in the enciphered file until the next erasure.</source>
            <translation>Les fiches sont effacées, mais il peut en rester des mots épars dans le fichier chiffré jusqu’au prochain effacement.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrialDelegate</name>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <source>Corrected value</source>
            <translation>Valeur corrigée</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrialHeader</name>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrialModel</name>
        <message>
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TrialPane</name>
        <message>
            <source>What the import would change</source>
            <translation>Ce que l’import changerait</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Déjà présentes</translation>
        </message>
        <message>
            <source>What becomes of somebody who is already there</source>
            <translation>Ce que deviennent les fiches déjà présentes</translation>
        </message>
        <message>
            <source>take over what the file says</source>
            <translation>reprendre ce que dit le fichier</translation>
        </message>
        <message>
            <source>fill in what is empty</source>
            <translation>remplir ce qui est vide</translation>
        </message>
        <message>
            <source>leave as they are</source>
            <translation>laisser telles quelles</translation>
        </message>
        <message>
            <source>create a second time</source>
            <translation>créer une seconde fois</translation>
        </message>
        <message>
            <source>Correct	F2</source>
            <translation>Corriger	F2</translation>
        </message>
        <message>
            <source>Import without it</source>
            <translation>Importer sans cette adresse</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparer…</translation>
        </message>
        <message>
            <source>The first rows of each kind are listed; the figures count all of them.</source>
            <translation>Les premières lignes de chaque sorte sont montrées ; les chiffres les comptent toutes.</translation>
        </message>
        <message>
            <source>Trying it out…</source>
            <translation>Essai en cours…</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln without it</source>
            <translation>
                <numerusform>Toutes sans cette adresse (%Ln)</numerusform>
                <numerusform>Toutes sans cette adresse (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Import after all</source>
            <translation>Importer quand même</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::TwinAdvisor</name>
        <message>
            <source>Open the record</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>This is somebody else</source>
            <translation>Ce n’est pas la même personne</translation>
        </message>
        <message>
            <source>This is another company</source>
            <translation>Ce n’est pas la même société</translation>
        </message>
        <message>
            <source>Maybe already here:</source>
            <translation>Peut-être déjà là :</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <translation>%1 — %2</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::UnlockForm</name>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Change account</source>
            <translation>Changer de compte</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier-clé</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Choisir le fichier-clé</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Vérification du mot de passe…</translation>
        </message>
        <message>
            <source>This takes about a second, on purpose: it slows down whoever guesses.</source>
            <translation>Cela prend environ une seconde, exprès : deviner devient très lent.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Use the password</source>
            <translation>Utiliser le mot de passe</translation>
        </message>
        <message>
            <source>Forgotten password?</source>
            <translation>Mot de passe oublié ?</translation>
        </message>
        <message>
            <source>Without a key file</source>
            <translation>Sans fichier-clé</translation>
        </message>
        <message>
            <source>I have a key file</source>
            <translation>J’ai un fichier-clé</translation>
        </message>
        <message>
            <source>Enter the name of your account.</source>
            <translation>Saisissez votre identifiant.</translation>
        </message>
        <message>
            <source>Enter the recovery key that was printed.</source>
            <translation>Saisissez la clé de secours imprimée.</translation>
        </message>
        <message>
            <source>Enter your password.</source>
            <translation>Saisissez votre mot de passe.</translation>
        </message>
        <message>
            <source>I was given a code</source>
            <translation>On m’a donné un code</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::UnlockPage</name>
        <message>
            <source>Your draft is kept, encrypted in the vault. It will reopen where you left it.</source>
            <translation>Votre brouillon est gardé, chiffré dans le coffre. Il se rouvrira là où vous en étiez.</translation>
        </message>
        <message>
            <source>The program restarted when it locked: nothing of the vault is left in memory.</source>
            <translation>Le programme a redémarré en se verrouillant : plus rien du coffre n’est en mémoire.</translation>
        </message>
        <message>
            <source>Open another vault…</source>
            <translation>Ouvrir un autre coffre…</translation>
        </message>
        <message>
            <source>Create a vault…</source>
            <translation>Créer un coffre…</translation>
        </message>
        <message>
            <source>Choose the folder of the vault</source>
            <translation>Choisir le dossier du coffre</translation>
        </message>
        <message>
            <source>Your data stays on this computer. Coffret opens no connection.</source>
            <translation>Vos données restent sur cet ordinateur. Coffret n’ouvre aucune connexion.</translation>
        </message>
        <message>
            <source>Vault locked</source>
            <translation>Coffre verrouillé</translation>
        </message>
        <message>
            <source>Coffret</source>
            <translation>Coffret</translation>
        </message>
        <message>
            <source>Your customer file, in its own strongbox</source>
            <translation>Votre fichier clients, dans son propre coffre</translation>
        </message>
        <message>
            <source>Your vaults</source>
            <translation>Vos coffres</translation>
        </message>
        <message>
            <source>Other vaults</source>
            <translation>Autres coffres</translation>
        </message>
        <message numerus="yes">
            <source>at %1, after %n min without activity</source>
            <translation>
                <numerusform>à %1, après %n min sans activité</numerusform>
                <numerusform>à %1, après %n min sans activité</numerusform>
            </translation>
        </message>
        <message>
            <source>at %1, with the computer’s screen</source>
            <translation>à %1, avec l’écran de l’ordinateur</translation>
        </message>
        <message>
            <source>at %1, as the computer went to sleep</source>
            <translation>à %1, à la mise en veille de l’ordinateur</translation>
        </message>
        <message>
            <source>at %1, when another person took the computer</source>
            <translation>à %1, au changement d’utilisateur</translation>
        </message>
        <message>
            <source>at %1, when the lid was closed</source>
            <translation>à %1, à la fermeture du capot</translation>
        </message>
        <message>
            <source>at %1, when the key file was taken out</source>
            <translation>à %1, au retrait du fichier-clé</translation>
        </message>
        <message>
            <source>at %1, at your request</source>
            <translation>à %1, à votre demande</translation>
        </message>
        <message>
            <source>Coffret %1</source>
            <translation>Coffret %1</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>What you were writing was not kept.</source>
            <translation>Votre saisie n’a pas été gardée.</translation>
        </message>
        <message>
            <source>The vault could not be written to when it locked. All that had been saved is in it.</source>
            <translation>Impossible d’écrire dans le coffre au moment du verrouillage. Tout ce qui était enregistré y est.</translation>
        </message>
        <message>
            <source>Your password is set.</source>
            <translation>Votre mot de passe est enregistré.</translation>
        </message>
        <message>
            <source>Open the vault with it.</source>
            <translation>Ouvrez le coffre avec lui.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::UnlockPresenter</name>
        <message>
            <source>The vault stayed closed.</source>
            <translation>Le coffre est resté fermé.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::VaultList</name>
        <message>
            <source>%1, not connected</source>
            <translation>%1, non branché</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ViewNameLine</name>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Give this view a name.</source>
            <translation>Donnez un nom à cette vue.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::localformat</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
    </context>
    <context>
        <name>coffret::app::Desktop</name>
        <message>
            <source>The language changes when Coffret locks: Ctrl+L.</source>
            <translation>La langue changera au prochain verrouillage : Ctrl+L.</translation>
        </message>
        <message>
            <source>Open another vault…</source>
            <translation>Ouvrir un autre coffre…</translation>
        </message>
        <message>
            <source>Lock this vault first: one is open at a time.</source>
            <translation>Verrouillez d’abord ce coffre : un seul est ouvert à la fois.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::LanguageMenu</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Celle du système</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertWords</name>
        <message>
            <source>%1, says %2 (%3).</source>
            <comment>an answer, who gave it, when</comment>
            <translation>%1, selon %2 (%3).</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertCard</name>
        <message>
            <source>Ask again</source>
            <translation>Reposer la question</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Note, for the owners only</source>
            <translation>Note, pour les propriétaires seulement</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Garder la note</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertStrip</name>
        <message numerus="yes">
            <source>See all %Ln unusual event(s)</source>
            <translation>
                <numerusform>Voir l’événement inhabituel</numerusform>
                <numerusform>Voir les %Ln événements inhabituels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertsPane</name>
        <message>
            <source>Nothing unusual. Coffret looks at each new entry of the log with the rules below.</source>
            <translation>Rien d’inhabituel. Coffret regarde chaque nouvelle entrée du journal avec les règles ci-dessous.</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Règles…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::AlertRules</name>
        <message>
            <source>An event is a question, never a reproach. The rules hold for the entries to come; they are kept in the vault, and that they were changed is in the log.</source>
            <translation>Un événement est une question, jamais un reproche. Les règles valent pour les entrées à venir ; elles sont gardées dans le coffre, et leur changement est inscrit au journal.</translation>
        </message>
        <message>
            <source>Usual days</source>
            <translation>Jours habituels</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Du lundi au vendredi</translation>
        </message>
        <message>
            <source>Monday to Saturday</source>
            <translation>Du lundi au samedi</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>Usual hours, from</source>
            <translation>Heures habituelles, de</translation>
        </message>
        <message>
            <source>until</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Many records: more than so many different ones</source>
            <translation>Beaucoup de fiches : plus de tant de fiches différentes</translation>
        </message>
        <message>
            <source>within so many minutes</source>
            <translation>en tant de minutes</translation>
        </message>
        <message>
            <source>Leaving at once: more than so many records</source>
            <translation>Sortie d’un coup : plus de tant de fiches</translation>
        </message>
        <message>
            <source>Refused or failed: so many times</source>
            <translation>Refus ou échecs : tant de fois</translation>
        </message>
        <message>
            <source>Used again after so many days</source>
            <translation>Servi de nouveau après tant de jours</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Garder les règles</translation>
        </message>
        <message>
            <source>Usual values</source>
            <translation>Valeurs d’origine</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2.</source>
            <translation>Un nombre entier de %1 à %2.</translation>
        </message>
        <message>
            <source>The end comes after the beginning.</source>
            <translation>La fin vient après le début.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KeepingPart</name>
        <message>
            <source>How long the log is kept</source>
            <translation>Durée de conservation du journal</translation>
        </message>
        <message>
            <source>From 6 to 12 months. What is older goes when you remove it here, not by itself; a signed checkpoint stays in its place.</source>
            <translation>De 6 à 12 mois. Ce qui dépasse s’en va quand vous le supprimez ici, pas tout seul ; un repère signé reste à la place.</translation>
        </message>
        <message>
            <source>Months the log is kept</source>
            <translation>Mois de conservation du journal</translation>
        </message>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>%Ln mois</numerusform>
                <numerusform>%Ln mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove what is older…</source>
            <translation>Supprimer ce qui dépasse…</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::KeepingPresenter</name>
        <message numerus="yes">
            <source>%Ln entry(ies) removed, up to the sessions opened on %1.</source>
            <translation>
                <numerusform>%Ln entrée supprimée, jusqu’aux sessions ouvertes le %1.</numerusform>
                <numerusform>%Ln entrées supprimées, jusqu’aux sessions ouvertes le %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln entry(ies) of the access log for good?</source>
            <translation>
                <numerusform>Supprimer définitivement %Ln entrée du journal des accès ?</numerusform>
                <numerusform>Supprimer définitivement %Ln entrées du journal des accès ?</numerusform>
            </translation>
        </message>
        <message>
            <source>They were written in sessions opened from %1 to %2, and nobody can read them afterwards.</source>
            <translation>Elles datent de sessions ouvertes du %1 au %2, et personne ne pourra plus les lire.</translation>
        </message>
        <message>
            <source>What is younger stays. The log is verified first; if it is not intact, nothing is removed.</source>
            <translation>Le plus récent reste. Le journal est vérifié d’abord ; s’il n’est pas intact, rien n’est supprimé.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Nothing in the log is old enough to be removed.</source>
            <translation>Rien dans le journal n’est assez ancien pour être supprimé.</translation>
        </message>
        <message>
            <source>The access log is not intact: nothing was removed. Verify it to know why.</source>
            <translation>Le journal des accès n’est pas intact : rien n’a été supprimé. Vérifiez-le pour savoir pourquoi.</translation>
        </message>
    </context>
<context>
    <name>coffret::app::AccessArea</name>
    <message>
        <source>Accounts, rights</source>
        <translation>Comptes et droits</translation>
    </message>
</context>
<context>
    <name>coffret::ui::AccountsPage</name>
    <message>
        <source>Accounts and rights</source>
        <translation>Comptes et droits</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rights of each profile</source>
        <translation>Droits de chaque profil</translation>
    </message>
    <message>
        <source>You alone have an account here. Give everybody who works with the vault one of their own: the access log can then say who saw what, and each sees only what their work needs.</source>
        <translation>Vous seul avez un compte ici. Donnez le sien à chaque personne qui travaille avec le coffre : le journal des accès peut alors dire qui a vu quoi, et chacun ne voit que ce dont son travail a besoin.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Someone may know a password: new keys…</source>
        <translation>Quelqu’un connaît peut-être un mot de passe : nouvelles clés…</translation>
    </message>
    <message>
        <source>Finance and sensitive data are enciphered apart: an account without this right does not have the key and cannot open them with any tool. The other rights are kept by this program. In this version the access log opens for owners only. Owners stand in no row: they may do everything.</source>
        <translation>Finance et Données sensibles sont chiffrées à part : un compte sans ce droit n’en possède pas la clé et ne peut les ouvrir avec aucun outil. Les autres droits sont tenus par ce programme. Dans cette version, le journal des accès ne s’ouvre qu’aux propriétaires. Les propriétaires ne sont dans aucune ligne : ils peuvent tout faire.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>You work with this account. Another owner can disable it.</source>
        <translation>Vous travaillez avec ce compte. Un autre propriétaire peut le désactiver.</translation>
    </message>
    <message>
        <source>An owner who has a password uses the recovery key instead.</source>
        <translation>Un propriétaire qui a un mot de passe se sert plutôt de la clé de secours.</translation>
    </message>
        <message>
            <source>Yearly review</source>
            <translation>Revue annuelle</translation>
        </message>
        <message>
            <source>Once a year, account by account, signed and filed.</source>
            <translation>Une fois par an, compte par compte, signé et classé.</translation>
        </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Quelqu’un part…</translation>
    </message>
    <message>
        <source>An owner has every right, and an account without end.</source>
        <translation>Un propriétaire a tous les droits, et un compte sans fin.</translation>
    </message>
</context>
<context>
    <name>coffret::ui::AccountsPresenter</name>
    <message>
        <source>Only one owner so far.</source>
        <translation>Un seul propriétaire pour l’instant.</translation>
    </message>
    <message>
        <source>The second one has not chosen a password yet.</source>
        <translation>Le second n’a pas encore choisi son mot de passe.</translation>
    </message>
    <message>
        <source>Only one owner.</source>
        <translation>Un seul propriétaire.</translation>
    </message>
    <message>
        <source>If this person is away or leaves, nobody can change rights or read the access log.</source>
        <translation>S’il est absent ou s’en va, personne ne peut changer les droits ni lire le journal des accès.</translation>
    </message>
    <message>
        <source>Add a second owner…</source>
        <translation>Ajouter un second propriétaire…</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>This takes about a second, on purpose: it slows down whoever guesses.</source>
        <translation>Cela prend environ une seconde, exprès : qui devine en est ralenti.</translation>
    </message>
    <message>
        <source>Making a new code…</source>
        <translation>Création d’un nouveau code…</translation>
    </message>
    <message>
        <source>Make a new code for %1?</source>
        <translation>Faire un nouveau code pour %1 ?</translation>
    </message>
    <message>
        <source>Their present password no longer opens the vault; they choose another one with the code.</source>
        <translation>Son mot de passe actuel n’ouvre plus le coffre ; le code sert à en choisir un autre.</translation>
    </message>
    <message>
        <source>Their rights and all they wrote stay as they are.</source>
        <translation>Ses droits et tout ce qui a été écrit avec ce compte restent tels quels.</translation>
    </message>
    <message>
        <source>Keep their password</source>
        <translation>Garder son mot de passe</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Faire un nouveau code</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another one.</source>
        <translation>Il y a déjà un compte de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This cannot be an account. Use letters, figures, dots and hyphens.</source>
        <translation>Cet identifiant n’est pas possible. Prenez des lettres, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>%1 can open the vault again.</source>
        <translation>%1 peut de nouveau ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Désactiver le compte de %1 ?</translation>
    </message>
    <message>
        <source>From now on it no longer opens the vault.</source>
        <translation>Dès maintenant, il n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>What %1 wrote stays, and the account can be enabled again. A copy of the vault made before still opens: if it may have left the house, make new keys.</source>
        <translation>Ce que %1 a écrit reste, et le compte peut être réactivé. Une copie du coffre faite avant s’ouvre toujours : si elle a pu sortir de la maison, faites de nouvelles clés.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 no longer opens the vault.</source>
        <translation>%1 n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>This account never had a password of its own. Give it a new code: that enables it.</source>
        <translation>Ce compte n’a jamais eu de mot de passe à lui. Donnez-lui un nouveau code : cela le réactive.</translation>
    </message>
    <message>
        <source>Make new keys for the whole vault?</source>
        <translation>Faire de nouvelles clés pour tout le coffre ?</translation>
    </message>
    <message>
        <source>A key or a right somebody kept from before opens nothing that is written from now on. On a large vault this takes some minutes.</source>
        <translation>Une clé ou un droit que quelqu’un aurait gardé n’ouvre rien de ce qui est écrit à partir de maintenant. Sur un grand coffre, cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Passwords and the recovery key stay the same. Who may know a password must have it changed too: give a new code, or change your own in the settings.</source>
        <translation>Les mots de passe et la clé de secours restent les mêmes. Un mot de passe peut-être connu est à changer aussi : donnez un nouveau code, ou changez le vôtre dans les réglages.</translation>
    </message>
    <message>
        <source>Keep the present keys</source>
        <translation>Garder les clés actuelles</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Création de nouvelles clés…</translation>
    </message>
    <message>
        <source>Stopping leaves the present keys. Towards the end it cannot be stopped.</source>
        <translation>Arrêter garde les clés actuelles. Vers la fin, on ne peut plus arrêter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The vault has new keys.</source>
        <translation>Le coffre a de nouvelles clés.</translation>
    </message>
    <message>
        <source>Stopped. The present keys stay.</source>
        <translation>Arrêté. Les clés actuelles restent.</translation>
    </message>
    <message>
        <source>The account of %1 is changed.</source>
        <translation>Le compte de %1 est modifié.</translation>
    </message>
    <message>
        <source>Give %1 the profile “%2”?</source>
        <translation>Donner à %1 le profil « %2 » ?</translation>
    </message>
    <message>
        <source>From the next opening on, this account no longer sees or does all that “%1” allows.</source>
        <translation>Dès la prochaine ouverture, ce compte ne voit et ne fait plus tout ce que permet « %1 ».</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Garder le profil</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>A file was taken away: what was copied of it can be read until the keys are new.</source>
        <translation>Un fichier lui a été retiré : ce qui en a été copié reste lisible tant que les clés ne sont pas nouvelles.</translation>
    </message>
</context>
<context>
    <name>coffret::ui::CodeSheet</name>
    <message>
        <source>It is shown this once. Say it by word of mouth, and not by e-mail; if it is lost, make a new one.</source>
        <translation>Il n’est montré que cette fois. Dites-le de vive voix, et non par e-mail ; s’il se perd, faites-en un nouveau.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code pour %1</translation>
    </message>
    <message>
        <source>With the account “%1” and these words, %2 opens the vault once, within 24 hours (until %3), and chooses a password.</source>
        <translation>Avec l’identifiant « %1 » et ces mots, %2 ouvre le coffre une fois, dans les 24 heures (jusqu’au %3), et choisit un mot de passe.</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Mot %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Copy, for %Ln second(s)</source>
        <translation>
            <numerusform>Copier, pour %Ln seconde</numerusform>
            <numerusform>Copier, pour %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coffret::ui::PeopleTable</name>
    <message>
        <source>Accounts of the vault</source>
        <translation>Comptes du coffre</translation>
    </message>
</context>
<context>
    <name>coffret::ui::PersonForm</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Account, typed at each opening</source>
        <translation>Identifiant, tapé à chaque ouverture</translation>
    </message>
    <message>
        <source>Owner: everything, and the accounts</source>
        <translation>Propriétaire : tout, et les comptes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sees and does everything, reads the access log and decides who may do what. Two are recommended, and seldom more.</source>
        <translation>Voit et fait tout, lit le journal des accès et décide qui peut quoi. Il en faut deux, rarement plus.</translation>
    </message>
    <message>
        <source>Say who will use this account.</source>
        <translation>Dites qui se servira de ce compte.</translation>
    </message>
    <message>
        <source>Choose what will be typed to open the vault.</source>
        <translation>Choisissez ce qui sera tapé pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Without a profile this account sees no record.</source>
        <translation>Sans profil, ce compte ne voit aucune fiche.</translation>
    </message>
</context>
<context>
    <name>coffret::ui::RightsDetail</name>
    <message>
        <source>%1 — %2: %3</source>
        <translation>%1 — %2 : %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing on records.</source>
        <translation>Aucune sur les fiches.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Peut : %1</translation>
    </message>
    <message>
        <source>May not: %1</source>
        <translation>Ne peut pas : %1</translation>
    </message>
    <message>
        <source>Revealing a masked field asks for a reason and is in the log.</source>
        <translation>Révéler un champ masqué demande un motif et s’inscrit au journal.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>coffret::ui::RightsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message>
        <source>Enciphered apart, under keys of its own</source>
        <translation>Chiffré à part, sous ses propres clés</translation>
    </message>
    <message>
        <source>%1, under keys of its own</source>
        <translation>%1, sous ses propres clés</translation>
    </message>
</context>
<context>
    <name>coffret::ui::RightsTable</name>
    <message>
        <source>Rights of each profile</source>
        <translation>Droits de chaque profil</translation>
    </message>
</context>
<context>
    <name>coffret::ui::Access</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Code too old</source>
        <translation>Code périmé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
            <source>Without profile: sees no record</source>
            <translation>Sans profil : ne voit aucune fiche</translation>
        </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>identifiant %1</translation>
    </message>
    <message>
        <source>code valid until %1</source>
        <translation>code valable jusqu’au %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>dernier jour %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrouillage</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the vault does</source>
        <translation>Celui du coffre</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier-clé</translation>
    </message>
        <message>
            <source>%1 has not accepted the notice and the charter yet.</source>
            <translation>%1 n’a pas encore accepté la note d’information et la charte.</translation>
        </message>
        <message>
            <source>%1 accepted the notice and the charter in version %2, %3; the version in force is asked at the next opening.</source>
            <translation>%1 a accepté la note d’information et la charte dans la version %2, %3 ; la version en vigueur sera demandée à la prochaine ouverture.</translation>
        </message>
        <message>
            <source>%1 accepted the notice and the charter, version %2: %3.</source>
            <translation>%1 a accepté la note d’information et la charte, version %2 : %3.</translation>
        </message>
</context>
    <context>
        <name>coffret::ui::ReviewRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Note, signed with the review</source>
            <translation>Note, signée avec la revue</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReviewPage</name>
        <message>
            <source>Unusual events</source>
            <translation>Inhabituel</translation>
        </message>
        <message>
            <source>What is still open?</source>
            <translation>Qu’est-ce qui attend encore ?</translation>
        </message>
        <message>
            <source>What the rules found and nobody has called expected yet.</source>
            <translation>Ce que les règles ont trouvé et que personne n’a encore dit attendu.</translation>
        </message>
        <message>
            <source>Nothing is open: every unusual event has its answer.</source>
            <translation>Rien n’attend : chaque événement inhabituel a sa réponse.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Is each of these accounts as it should be?</source>
            <translation>Chacun de ces comptes est-il comme il doit être ?</translation>
        </message>
        <message>
            <source>Accounts that were not used for long, that end, that have much in hand, or that were used outside the usual hours.</source>
            <translation>Les comptes qui n’ont pas servi depuis longtemps, qui prennent fin, qui ont beaucoup en main, ou qui ont servi hors des heures habituelles.</translation>
        </message>
        <message>
            <source>No account stands out.</source>
            <translation>Aucun compte ne se distingue.</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>What left the house, and what was revealed</source>
            <translation>Ce qui est sorti, et ce qui a été révélé</translation>
        </message>
        <message>
            <source>Exports, prints, copies and revealed values since the last review.</source>
            <translation>Exports, impressions, copies et valeurs révélées depuis la dernière revue.</translation>
        </message>
        <message>
            <source>Nothing left the house and nothing was revealed.</source>
            <translation>Rien n’est sorti et rien n’a été révélé.</translation>
        </message>
        <message>
            <source>Does each account still need its rights?</source>
            <translation>Chaque compte a-t-il encore besoin de ses droits ?</translation>
        </message>
        <message>
            <source>“To change” opens the account; the review is kept meanwhile.</source>
            <translation>« À changer » ouvre le compte ; la revue est gardée entre-temps.</translation>
        </message>
        <message>
            <source>There is no account.</source>
            <translation>Il n’y a aucun compte.</translation>
        </message>
        <message>
            <source>It can be put aside at any time. Coffret counts nobody’s work.</source>
            <translation>Elle peut être mise de côté à tout moment. Coffret ne compte le travail de personne.</translation>
        </message>
        <message>
            <source>The access log is being verified.</source>
            <translation>Le journal des accès est en cours de vérification.</translation>
        </message>
        <message>
            <source>It is verified once more in the moment of signing, and the signature covers its last entry.</source>
            <translation>Il est vérifié encore une fois au moment de signer, et la signature couvre sa dernière entrée.</translation>
        </message>
        <message>
            <source>The log</source>
            <translation>Le journal</translation>
        </message>
        <message>
            <source>Is the access log whole?</source>
            <translation>Le journal des accès est-il entier ?</translation>
        </message>
        <message>
            <source>There was more than is listed here: see “What left the house” in the access log.</source>
            <translation>Il y en a eu plus qu’il n’en est listé ici : voyez « Ce qui est sorti » dans le journal des accès.</translation>
        </message>
        <message>
            <source>All the others were expected</source>
            <translation>Tout le reste était attendu</translation>
        </message>
        <message>
            <source>In your own words, if you like</source>
            <translation>Avec vos mots, si vous voulez</translation>
        </message>
        <message>
            <source>Signed with your key, together with the last entry of the log, and filed in the vault. A later change to it shows, and if it is taken away its number is missed.</source>
            <translation>Signée avec votre clé, avec la dernière entrée du journal, et classée dans le coffre. Une modification faite ensuite se voit, et si elle est retirée, son numéro manque.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Sign the review</source>
            <translation>Signer la revue</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>Signer et classer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReviewPaper</name>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>%1, no. %2</source>
            <translation>%1, n° %2</translation>
        </message>
        <message>
            <source>Signed on %1 by %2.</source>
            <translation>Signée le %1 par %2.</translation>
        </message>
        <message>
            <source>access log review %1</source>
            <translation>revue du journal des accès %1</translation>
        </message>
        <message>
            <source>rights review %1</source>
            <translation>revue des droits %1</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Access log</source>
            <translation>Journal des accès</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Fingerprint of this review</source>
            <translation>Empreinte de cette revue</translation>
        </message>
        <message>
            <source>Keep this page outside of the computer. The log must always hold the checkpoint’s entry with the same signs: if it was cut or rewritten since, “coffret-cli journal-verify --checkpoint” says so.</source>
            <translation>Gardez cette page hors de l’ordinateur. Le journal doit toujours contenir l’entrée du point de contrôle avec les mêmes signes : s’il a été coupé ou réécrit depuis, « coffret-cli journal-verify --checkpoint » le dit.</translation>
        </message>
        <message>
            <source>There was more than is listed here: the log has it.</source>
            <translation>Il y en a eu plus qu’il n’en est listé ici : le journal l’a.</translation>
        </message>
        <message>
            <source>The owner’s words</source>
            <translation>Les mots du propriétaire</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::FiledReviewCard</name>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Checkpoint: %1</source>
            <translation>Point de contrôle : %1</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReviewsPane</name>
        <message>
            <source>Filed reviews</source>
            <translation>Revues classées</translation>
        </message>
        <message>
            <source>No review has been signed yet.</source>
            <translation>Aucune revue n’a encore été signée.</translation>
        </message>
        <message>
            <source>Go on with the review</source>
            <translation>Reprendre la revue</translation>
        </message>
        <message>
            <source>Begin the five-minute review</source>
            <translation>Commencer la revue de cinq minutes</translation>
        </message>
        <message>
            <source>Go on with the review of rights</source>
            <translation>Reprendre la revue des droits</translation>
        </message>
        <message>
            <source>Begin the review of rights</source>
            <translation>Commencer la revue des droits</translation>
        </message>
        <message>
            <source>The access log was never reviewed. Once a month, five steps: is it whole, what is unusual, which accounts, what left the house, and your signature.</source>
            <translation>Le journal des accès n’a jamais été revu. Une fois par mois, cinq étapes : est-il entier, quoi d’inhabituel, quels comptes, qu’est-ce qui est sorti, et votre signature.</translation>
        </message>
        <message>
            <source>The last review of the access log was signed on %1: the next one is due.</source>
            <translation>La dernière revue du journal des accès a été signée le %1 : il est temps de faire la suivante.</translation>
        </message>
        <message>
            <source>The last review of the access log was signed on %1.</source>
            <translation>La dernière revue du journal des accès a été signée le %1.</translation>
        </message>
        <message>
            <source>The rights of the accounts were never reviewed. Once a year, account by account: is it right?</source>
            <translation>Les droits des comptes n’ont jamais été revus. Une fois par an, compte par compte : est-ce juste ?</translation>
        </message>
        <message>
            <source>The last review of the rights was signed on %1: the next one is due.</source>
            <translation>La dernière revue des droits a été signée le %1 : il est temps de faire la suivante.</translation>
        </message>
        <message>
            <source>The last review of the rights was signed on %1.</source>
            <translation>La dernière revue des droits a été signée le %1.</translation>
        </message>
    </context>
    <context>
        <name>coffret::ui::ReviewPresenter</name>
        <message>
            <source>The access log was not verified.</source>
            <translation>Le journal des accès n’a pas été vérifié.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>La vérification a été arrêtée.</translation>
        </message>
        <message>
            <source>%1 is signed and filed.</source>
            <translation>%1 : signée et classée.</translation>
        </message>
        <message>
            <source>Verifying the access log…</source>
            <translation>Vérification du journal des accès…</translation>
        </message>
        <message>
            <source>Stopping changes nothing.</source>
            <translation>Arrêter ne change rien.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Verifying the access log and signing…</source>
            <translation>Vérification du journal des accès et signature…</translation>
        </message>
        <message>
            <source>Reviews are for the owners of the vault.</source>
            <translation>Les revues sont réservées aux propriétaires du coffre.</translation>
        </message>
    </context>
<context>
    <name>coffret::ui::EndField</name>
    <message>
        <source>The account ends</source>
        <translation>Le compte prend fin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After a last day</source>
        <translation>Après un dernier jour</translation>
    </message>
    <message>
        <source>After some days</source>
        <translation>Après quelques jours</translation>
    </message>
    <message>
        <source>After some hours</source>
        <translation>Après quelques heures</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Number of hours</source>
        <translation>Nombre d’heures</translation>
    </message>
    <message>
        <source>Accounts of this profile end. Say when.</source>
        <translation>Les comptes de ce profil prennent fin. Dites quand.</translation>
    </message>
    <message>
        <source>Type the last day, for example %1.</source>
        <translation>Tapez le dernier jour, par exemple %1.</translation>
    </message>
    <message>
        <source>Accounts of this profile end on a day, for example %1.</source>
        <translation>Les comptes de ce profil ont un dernier jour, par exemple %1.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Type a number of days, from 1 to %1.</source>
        <translation>Tapez un nombre de jours, de 1 à %1.</translation>
    </message>
    <message>
        <source>Type a number of hours, from 1 to %1.</source>
        <translation>Tapez un nombre d’heures, de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>coffret::ui::DeparturePage</name>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un part</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui prend la suite ?</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
    <message>
        <source>What was done, and what is left to do</source>
        <translation>Ce qui a été fait, et ce qui reste à faire</translation>
    </message>
    <message>
        <source>You can leave at any time: what is done stays done, and this page finds it again.</source>
        <translation>Vous pouvez quitter à tout moment : ce qui est fait reste fait, et cette page le retrouve.</translation>
    </message>
    <message>
        <source>Colleague who takes over</source>
        <translation>Collègue qui prend la suite</translation>
    </message>
    <message>
        <source>Make new keys now</source>
        <translation>Faire de nouvelles clés maintenant</translation>
    </message>
    <message>
        <source>Every file of the vault is enciphered anew. On a large vault this takes some minutes.</source>
        <translation>Chaque fichier du coffre est chiffré à nouveau. Sur un grand coffre, cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Whoever kept keys of the vault and gets at its folder again reads what is written until then.</source>
        <translation>Qui a gardé des clés du coffre et accède de nouveau à son dossier lit ce qui s’y écrit d’ici là.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1, account %2: %3. Theirs: %4.</source>
        <translation>%1, compte %2 : %3. Lui sont confiés : %4.</translation>
    </message>
    <message>
        <source>The account no longer opens the vault. Go on with what is theirs, the keys and the sheet.</source>
        <translation>Le compte n’ouvre plus le coffre. Restent la transmission, les clés et la feuille.</translation>
    </message>
    <message>
        <source>First the account is disabled, at once, so that nothing waits for the rest. Then you say who takes over, decide about new keys, and print one sheet: what was done, what %1 may still hold, what is left to do by hand. Nothing that %1 wrote is lost, and the account can be enabled again.</source>
        <translation>Le compte est d’abord désactivé, aussitôt, pour que rien n’attende la suite. Ensuite vous dites qui prend la suite, vous décidez des clés, et vous imprimez une feuille : ce qui a été fait, ce que %1 peut encore détenir, ce qui reste à faire à la main. Rien de ce que %1 a écrit n’est perdu, et le compte peut être réactivé.</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Transmis : %1</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Rien à transmettre</translation>
    </message>
    <message>
        <source>No contact, no company and no open task is theirs any more.</source>
        <translation>Plus aucun contact, aucune société ni tâche ouverte ne lui est confié.</translation>
    </message>
    <message>
        <source>Theirs: %1. There is no active colleague who could take over.</source>
        <translation>Lui sont confiés : %1. Aucun collègue actif ne peut prendre la suite.</translation>
    </message>
    <message>
        <source>Theirs: %1. All of it goes to one colleague in one step that can be undone; what is done or in the trash stays as it is.</source>
        <translation>Lui sont confiés : %1. Le tout passe à un seul collègue, en une fois, ce qui peut être annulé ; ce qui est fait ou dans la corbeille reste tel quel.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>The vault has had new keys since the account was disabled.</source>
        <translation>Le coffre a de nouvelles clés depuis que le compte est désactivé.</translation>
    </message>
    <message>
        <source>%1 has known the keys of the vault through their password. A disabled account opens this vault no more, but a copy made before still opens; new keys keep all that is written from now on out of reach.</source>
        <translation>Par son mot de passe, %1 détenait les clés du coffre. Un compte désactivé n’ouvre plus ce coffre, mais une copie faite avant s’ouvre encore ; de nouvelles clés mettent hors de portée tout ce qui s’écrit désormais.</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 part</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Quitter pour l’instant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Disable the account now</source>
        <translation>Désactiver le compte maintenant</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remises à plus tard</translation>
    </message>
</context>
<context>
    <name>coffret::ui::DeparturePresenter</name>
    <message>
        <source>Departure of %1</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the access log…</source>
        <translation>Lecture du journal des accès…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Lecture des comptes…</translation>
    </message>
    <message>
        <source>The account is being disabled…</source>
        <translation>Désactivation du compte…</translation>
    </message>
    <message>
        <source>%1 no longer opens the vault.</source>
        <translation>%1 n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>What is theirs is being handed over…</source>
        <translation>Transmission en cours…</translation>
    </message>
    <message>
        <source>If you stop, nothing changes hands.</source>
        <translation>Si vous arrêtez, rien ne change de main.</translation>
    </message>
    <message>
        <source>Handed over: %1.</source>
        <translation>Transmis : %1.</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Création de nouvelles clés…</translation>
    </message>
    <message>
        <source>Stopping leaves the present keys. Towards the end it cannot be stopped.</source>
        <translation>Si vous arrêtez, les clés actuelles restent. Vers la fin, on ne peut plus arrêter.</translation>
    </message>
    <message>
        <source>The vault has new keys.</source>
        <translation>Le coffre a de nouvelles clés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This step has changed nothing.</source>
        <translation>Cette étape n’a rien changé.</translation>
    </message>
</context>
<context>
    <name>coffret::ui::DepartureSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet: the account still opens the vault.</source>
        <translation>Pas encore : le compte ouvre toujours le coffre.</translation>
    </message>
    <message>
        <source>Disabled, longer ago than these twelve months.</source>
        <translation>Désactivé, il y a plus de douze mois.</translation>
    </message>
    <message>
        <source>Still theirs: %1.</source>
        <translation>Lui restent confiés : %1.</translation>
    </message>
    <message>
        <source>Nothing was theirs.</source>
        <translation>Rien ne lui était confié.</translation>
    </message>
    <message>
        <source>%1 (records and tasks: %2)</source>
        <translation>%1 (fiches et tâches : %2)</translation>
    </message>
    <message>
        <source>Put off. Until the keys are new, whoever kept keys of the vault and gets at its folder again reads what is written meanwhile.</source>
        <translation>Remises à plus tard. Tant que les clés ne sont pas nouvelles, qui a gardé des clés du coffre et accède de nouveau à son dossier lit ce qui s’y écrit entre-temps.</translation>
    </message>
    <message>
        <source>Not in these twelve months.</source>
        <translation>Pas dans ces douze mois.</translation>
    </message>
    <message>
        <source>The access log of the last twelve months shows no export, print or copy by this account.</source>
        <translation>Le journal des accès des douze derniers mois ne montre aucun export, aucune impression ni copie par ce compte.</translation>
    </message>
    <message>
        <source>Exports, prints and copies of the last twelve months, from the access log: %1.</source>
        <translation>Exports, impressions et copies des douze derniers mois, d’après le journal des accès : %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Only the newest are listed; the access log has all of them.</source>
        <translation>Seuls les plus récents sont énumérés ; le journal des accès les a tous.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Departure of %1</source>
        <translation>Départ de %1</translation>
    </message>
    <message>
        <source>Account %1; printed on %2 by %3</source>
        <translation>Compte %1 ; imprimé le %2 par %3</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>What the person may still hold</source>
        <translation>Ce que la personne peut encore détenir</translation>
    </message>
    <message>
        <source>A copy of the vault’s folder: it opens with the former password and shows what was in it on the day of the copy.</source>
        <translation>Une copie du dossier du coffre : elle s’ouvre avec l’ancien mot de passe et montre ce qui s’y trouvait le jour de la copie.</translation>
    </message>
    <message>
        <source>Their key file, if they had one.</source>
        <translation>Son fichier-clé, si la personne en avait un.</translation>
    </message>
    <message>
        <source>Drives and sticks with copies of the vault: this version makes no backups and keeps no list of drives, so only people know them.</source>
        <translation>Des disques et clés USB portant des copies du coffre : cette version ne fait pas de sauvegardes et ne tient pas de liste de disques, seules les personnes les connaissent.</translation>
    </message>
    <message>
        <source>To do by hand</source>
        <translation>À faire à la main</translation>
    </message>
    <message>
        <source>Ask for the computers, telephones, sticks and backup drives to be handed back, and for the key file.</source>
        <translation>Faire rendre les ordinateurs, téléphones, clés USB et disques de sauvegarde, ainsi que le fichier-clé.</translation>
    </message>
    <message>
        <source>Ask what became of the exports and prints above, and have them handed back or destroyed.</source>
        <translation>Demander ce que sont devenus les exports et impressions ci-dessus, et les faire rendre ou détruire.</translation>
    </message>
    <message>
        <source>If the person may know another account’s password, have it changed; if they know where a recovery key lies, replace that key.</source>
        <translation>Si la personne connaît peut-être le mot de passe d’un autre compte, le faire changer ; si elle sait où se trouve une clé de secours, remplacer cette clé.</translation>
    </message>
    <message>
        <source>Change what lies outside of Coffret: the computer’s account, mailboxes, the door code.</source>
        <translation>Changer ce qui est hors de Coffret : session de l’ordinateur, boîtes aux lettres, code de la porte.</translation>
    </message>
    <message>
        <source>Tell the customers who looks after them now.</source>
        <translation>Dire aux clients qui s’occupe d’eux désormais.</translation>
    </message>
    <message>
        <source>Keep this sheet with the records of the departure.</source>
        <translation>Garder cette feuille avec le dossier du départ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compan(ies)</source>
        <translation>
            <numerusform>%Ln société</numerusform>
            <numerusform>%Ln sociétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln tâche ouverte</numerusform>
            <numerusform>%Ln tâches ouvertes</numerusform>
        </translation>
    </message>
</context>
</TS>
