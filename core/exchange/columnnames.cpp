// SPDX-License-Identifier: GPL-3.0-or-later
// Names of columns that belong to no program: our own export, and what people write in a spreadsheet.
#include "core/exchange/presettables.h"

namespace coffret::exchange {

const char *const coffretColumns = R"(
!id: coffretId
kind: kind
courtesy: courtesy
firstName: firstName
middleName: middleName
lastName: lastName
suffix: suffix
nickname: nickname
jobTitle: jobTitle
department: department
companyName: companyName
siren: siren
siret: siret
vat: vat
ape: ape
legalForm: legalForm
staff: staff
status: status
emailLabel #: email # label
email #: email #
phoneLabel #: phone # label
phone #: phone #
websiteLabel #: website # label
website #: website #
addressLabel #: address # label
street #: address # street
postbox #: address # postbox
postcode #: address # postcode
city #: address # city
region #: address # region
country #: address # country
birthday: birthday
language: language
source: source
tags: tags
lastFromUs: lastFromUs
lastFromThem: lastFromThem
notes: notes
complements: complements
)";

const char *const coffretFrenchColumns = R"(
!id: Identifiant Coffret
kind: Fiche
courtesy: Civilité
firstName: Prénom
middleName: Deuxième prénom
lastName: Nom
suffix: Suffixe
nickname: Surnom
jobTitle: Fonction
department: Service
companyName: Société
siren: SIREN
siret: SIRET
vat: N° TVA
ape: Code APE
legalForm: Forme juridique
staff: Effectif
status: Statut
emailLabel #: E-mail # (libellé)
email #: E-mail #
phoneLabel #: Téléphone # (libellé)
phone #: Téléphone #
websiteLabel #: Site web # (libellé)
website #: Site web #
addressLabel #: Adresse # (libellé)
street #: Adresse # (rue)
postbox #: Adresse # (boîte postale)
postcode #: Adresse # (code postal)
city #: Adresse # (ville)
region #: Adresse # (région)
country #: Adresse # (pays)
birthday: Date de naissance
language: Langue
source: Origine
tags: Étiquettes
lastFromUs: Dernier contact de notre part
lastFromThem: Dernier contact de sa part
notes: Notes
complements: Compléments (JSON)
)";

const char *const genericColumns = R"(
courtesy: Civilité; Civ; Titre de civilité; Courtesy title; Salutation; Prefix; Name prefix; Titre; Honorific
firstName: Prénom; Prénoms; First name; Firstname; Given name; Forename; Prénom contact; Prénom du contact; Prénom client
middleName: Deuxième prénom; Second prénom; Middle name; Additional name
lastName: Nom; Nom de famille; Nom usuel; Last name; Lastname; Surname; Family name; Nom contact; Nom du contact; Nom client; Patronyme; Nom d'usage
suffix: Suffixe; Suffix
nickname: Surnom; Nickname; Alias
fullName: Nom complet; Nom et prénom; Nom prénom; Prénom nom; Nom & prénom; Prénom et nom; Full name; Name; Display name; Contact; Contact name; Interlocuteur; Client; Nom affiché; Personne; Destinataire
jobTitle: Fonction; Poste; Job title; Position; Job; Intitulé du poste; Role; Rôle; Qualité; Emploi; Profession; Métier
department: Service; Département; Department; Direction; Pôle
companyName: Société; Entreprise; Raison sociale; Company; Company name; Organisation; Organization; Organization name; Account; Account name; Nom de la société; Nom société; Nom de l'entreprise; Nom entreprise; Établissement; Enseigne; Employeur; Employer; Structure; Nom commercial; Tiers; Association; Denomination
siren: SIREN; N° SIREN; Numéro SIREN; No SIREN
siret: SIRET; N° SIRET; Numéro SIRET; No SIRET
vat: TVA; N° TVA; Numéro TVA; Numéro de TVA; TVA intracommunautaire; N° TVA intracommunautaire; Numéro de TVA intracommunautaire; N° TVA intra; TVA intra; VAT; VAT number; VAT ID
ape: APE; Code APE; NAF; Code NAF; APE/NAF; NAF/APE
legalForm: Forme juridique; Legal form; Statut juridique
staff: Effectif; Effectifs; Nombre de salariés; Employees; Staff
email: E-mail; Email; Mail; Courriel; Adresse e-mail; Adresse email; Adresse mail; Adresse électronique; Adresse de messagerie; Email address; E-mail address; Mél; Mel; Messagerie; Adresse courriel; Email principal; Primary email
email #: E-mail #; Email #; Mail #; Courriel #; Adresse e-mail #; Adresse email #; Email address #; E-mail address #; Adresse de messagerie #
email 2: Email secondaire; E-mail secondaire; Secondary email; Autre e-mail; Autre email; Other email
email 1 work: E-mail professionnel; Email professionnel; E-mail pro; Email pro; Mail pro; Work email; Business email
email 2 home: E-mail personnel; Email personnel; E-mail perso; Email perso; Mail perso; Home email; Personal email
emailLabel #: Email # label; E-mail # type
phone: Téléphone; Tél; Tél.; Tel; Phone; Telephone; Phone number; Numéro de téléphone; N° de téléphone; N° téléphone; Téléphone principal; Primary phone
phone #: Téléphone #; Tél #; Tel #; Phone #; Telephone #; Phone number #; Numéro de téléphone #
phone 21 mobile: Portable; Mobile; Tél. mobile; Tél. portable; Téléphone mobile; Téléphone portable; Mobile phone; Cell; Cell phone; Mobile number; GSM; Tel mobile; Tel portable; Numéro de portable; Mobile phone number; N° portable
phone 22 home: Domicile; Téléphone domicile; Tél. domicile; Home phone; Téléphone personnel; Tél perso; Téléphone fixe; Fixe; Tél. fixe; Tel fixe
phone 23 work: Téléphone bureau; Tél. bureau; Téléphone professionnel; Work phone; Business phone; Office phone; Tél pro; Tél. pro; Ligne directe; Direct line; Tél. direct; Standard
phone 24 fax: Fax; Télécopie; Fax number; Business fax; Télécopieur
phoneLabel #: Phone # label; Phone # type
website: Site; Site web; Site internet; Website; Web; URL; Page web; Web page; Web site; Homepage; Site Internet; Adresse web
street: Adresse; Adresse postale; Rue; Address; Street; Street address; Voie; Adresse 1; Address 1; Adresse ligne 1; Address line 1; Adresse postale 1; N° et rue; Numéro et rue; Adresse de facturation; Mailing street; Billing street
street: Complément; Complément d'adresse; Complément adresse; Adresse 2; Adresse 3; Address 2; Address 3; Adresse ligne 2; Address line 2; Street 2; Adresse (suite); Lieu-dit; Bâtiment
postbox: BP; B.P.; Boîte postale; PO Box; P.O. Box
postcode: Code postal; CP; C.P.; Zip; Zip code; Postal code; Postcode; ZIP/Postal code; Code Postal; Mailing zip; Billing zip
city: Ville; Commune; City; Town; Localité; Mailing city; Billing city
region: Région; State; Region; Province; Canton; State/Region; State/Province; County
country: Pays; Country; Country/Region; Nation
birthday: Anniversaire; Date de naissance; Né le; Née le; Birthday; Birth date; Date of birth; Birthdate; DDN; DOB; Naissance
status: Statut; Type de contact; Lifecycle stage; Statut client; Client/prospect
language: Langue; Language; Lang
source: Source; Origine; Provenance; Lead source
tags: Étiquettes; Étiquette; Tags; Tag; Mots-clés; Mots clés; Catégorie; Catégories; Categories; Category; Groupe; Groupes; Group; Groups; Labels; Segments; Segment
notes: Notes; Note; Commentaire; Commentaires; Remarque; Remarques; Observations; Observation; Comments; Comment; Description; Mémo; Memo; Infos; Informations complémentaires
)";

} // namespace coffret::exchange
