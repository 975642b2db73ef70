// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/presettables.h"

namespace coffret::exchange {

static const char *const google = R"(
firstName: First Name
middleName: Middle Name
lastName: Last Name
!keep: Phonetic First Name; Phonetic Middle Name; Phonetic Last Name
!courtesy: Name Prefix
!suffix: Name Suffix
nickname: Nickname
!ignore: File As
!companyName: Organization Name
!jobTitle: Organization Title
!department: Organization Department
birthday: Birthday
notes: Notes
keep: Photo
tags: Labels
!emailLabel #: E-mail # - Label
email #: E-mail # - Value
!phoneLabel #: Phone # - Label
phone #: Phone # - Value
!addressLabel #: Address # - Label
address #: Address # - Formatted
street #: Address # - Street; Address # - Extended Address
city #: Address # - City
postbox #: Address # - PO Box
region #: Address # - Region
postcode #: Address # - Postal Code
country #: Address # - Country
!websiteLabel #: Website # - Label
website #: Website # - Value
keep: Event # - Label; Event # - Value; Relation # - Label; Relation # - Value; Custom Field # - Label; Custom Field # - Value
)";

static const char *const googleOld = R"(
!fullName: Name
!firstName: Given Name
!middleName: Additional Name
!lastName: Family Name
!keep: Yomi Name; Given Name Yomi; Additional Name Yomi; Family Name Yomi; Initials; Short Name; Maiden Name
courtesy: Name Prefix
suffix: Name Suffix
nickname: Nickname
birthday: Birthday
keep: Gender; Location; Billing Information; Directory Server; Mileage; Occupation; Hobby; Sensitivity; Priority; Subject; Photo
language: Language
notes: Notes
!tags: Group Membership
!emailLabel #: E-mail # - Type
email #: E-mail # - Value
!phoneLabel #: Phone # - Type
phone #: Phone # - Value
!addressLabel #: Address # - Type
address #: Address # - Formatted
street #: Address # - Street; Address # - Extended Address
city #: Address # - City
postbox #: Address # - PO Box
region #: Address # - Region
postcode #: Address # - Postal Code
country #: Address # - Country
!companyName: Organization 1 - Name
!jobTitle: Organization 1 - Title
!department: Organization 1 - Department
keep: Organization # - Type; Organization # - Name; Organization # - Yomi Name; Organization # - Title; Organization # - Department; Organization # - Symbol; Organization # - Location; Organization # - Job Description
websiteLabel #: Website # - Type
website #: Website # - Value
keep: Relation # - Type; Relation # - Value; Event # - Type; Event # - Value; Custom Field # - Type; Custom Field # - Value
)";

static const char *const outlook = R"(
courtesy: Title
firstName: First Name
middleName: Middle Name
lastName: Last Name
suffix: Suffix
nickname: Nickname
companyName: Company
department: Department
jobTitle: Job Title
!street 1 work: Business Street; Business Street 2; Business Street 3
!postbox 1 work: Business Address PO Box; Business PO Box
!city 1 work: Business City
!region 1 work: Business State
!postcode 1 work: Business Postal Code
!country 1 work: Business Country/Region; Business Country
street 2 home: Home Street; Home Street 2; Home Street 3
postbox 2 home: Home Address PO Box; Home PO Box
city 2 home: Home City
region 2 home: Home State
postcode 2 home: Home Postal Code
country 2 home: Home Country/Region; Home Country
street 3 other: Other Street; Other Street 2; Other Street 3
postbox 3 other: Other Address PO Box; Other PO Box
city 3 other: Other City
region 3 other: Other State
postcode 3 other: Other Postal Code
country 3 other: Other Country/Region; Other Country
phone 1 work: Business Phone
phone 2 work: Business Phone 2
phone 3 mobile: Mobile Phone
phone 4 home: Home Phone
phone 5 home: Home Phone 2
phone 6 main: Company Main Phone
phone 7 other: Other Phone; Primary Phone
phone 8 fax: Business Fax
phone 9 home fax: Home Fax
phone 10 other fax: Other Fax
phone 11 assistant: Assistant's Phone
phone 12 car: Car Phone
phone 13 pager: Pager
phone 14 callback: Callback
phone 15 radio: Radio Phone
phone 16 ISDN: ISDN
phone 17 TTY/TDD: TTY/TDD Phone
phone 18 telex: Telex
!email 1: E-mail Address
!email 2: E-mail 2 Address
!email 3: E-mail 3 Address
!ignore: E-mail Type; E-mail Display Name; E-mail 2 Type; E-mail 2 Display Name; E-mail 3 Type; E-mail 3 Display Name
ignore: Initials; Priority; Private; Sensitivity
birthday: Birthday
tags: Categories
notes: Notes
language: Language
website: Web Page; Personal Web Page
keep: IMAddress; Anniversary; Account; Assistant's Name; Billing Information; Children; Directory Server; Gender; Government ID Number; Hobby; Internet Free Busy; Keywords; Location; Manager's Name; Mileage; Office Location; Organizational ID Number; Profession; Referred By; Spouse; User 1; User 2; User 3; User 4; Schools; Company Yomi; Given Yomi; Surname Yomi
)";

static const char *const outlookFrench = R"(
courtesy: Titre
jobTitle: Titre@2; Fonction
firstName: Prénom
!middleName: Deuxième prénom
lastName: Nom
!suffix: Suffixe
nickname: Surnom
companyName: Société
department: Service
!street 1 work: Rue (bureau); Rue (bureau) 2; Rue (bureau) 3; Rue 2 (bureau); Rue 3 (bureau)
!postbox 1 work: B.P. professionnelle; Boîte postale (bureau); Case postale (bureau)
!city 1 work: Ville (bureau)
!region 1 work: Dép/Région (bureau); Département (bureau)
!postcode 1 work: Code postal (bureau)
!country 1 work: Pays/Région (bureau); Pays (bureau)
!street 2 home: Rue (domicile); Rue (domicile) 2; Rue (domicile) 3; Rue 2 (domicile); Rue 3 (domicile)
postbox 2 home: B.P. domicile; Boîte postale (domicile)
!city 2 home: Ville (domicile)
region 2 home: Dép/Région (domicile)
postcode 2 home: Code postal (domicile)
country 2 home: Pays/Région (domicile); Pays (domicile)
street 3 other: Rue (autre); Rue (autre) 2; Rue (autre) 3; Rue 2 (autre); Rue 3 (autre)
postbox 3 other: Autre boîte postale; Boîte postale (autre)
city 3 other: Ville (autre)
region 3 other: Dép/Région (autre)
postcode 3 other: Code postal (autre)
country 3 other: Pays/Région (autre); Pays (autre)
!phone 1 work: Téléphone (bureau)
!phone 2 work: Téléphone 2 (bureau)
!phone 3 mobile: Tél. mobile; Téléphone mobile
!phone 4 home: Téléphone (domicile)
phone 5 home: Téléphone 2 (domicile)
phone 6 main: Téléphone société; Téléphone (société)
phone 7 other: Téléphone (autre); Téléphone principal
!phone 8 fax: Télécopie (bureau)
phone 9 home fax: Télécopie (domicile)
phone 10 other fax: Télécopie (autre)
phone 11 assistant: Téléphone de l'assistant(e); Téléphone (assistant)
phone 12 car: Téléphone (voiture)
phone 13 pager: Récepteur de radiomessagerie; Radiomessagerie
phone 14 callback: Rappel
phone 15 radio: Radio téléphone; Radiotéléphone
phone 16 ISDN: RNIS; Numérotation RNIS
phone 17 TTY/TDD: Téléphone TDD/TTY; TTY/TDD
phone 18 telex: Télex
!email 1: Adresse de messagerie; Adresse de courrier; Adresse e-mail; Adresse de messagerie 1
!email 2: Adresse de messagerie 2; Adresse de courrier 2; Adresse e-mail 2
!email 3: Adresse de messagerie 3; Adresse de courrier 3; Adresse e-mail 3
!ignore: Type de messagerie; Type de messagerie 2; Type de messagerie 3; Type de courrier; Type de courrier 2; Type de courrier 3; Nom complet de l'adresse de courrier; Nom complet de l'adresse de courrier 2; Nom complet de l'adresse de courrier 3; Nom complet de l'adresse de messagerie; Nom complet de l'adresse de messagerie 2; Nom complet de l'adresse de messagerie 3
ignore: Initiales; Priorité; Privé; Critère de diffusion
birthday: Anniversaire
!keep: Anniversaire de mariage ou fête; Utilisateur 1; Utilisateur 2; Utilisateur 3; Utilisateur 4
tags: Catégories
notes: Notes
language: Langue
website: Page web; Page Web; Page Web personnelle
keep: Responsable; Profession; Compte; Assistant(e); Informations facturation; Emplacement; Emplacement du bureau; Enfants; Conjoint(e); Indications; Kilométrage; Loisirs; Mots clés; Nom de l'assistant(e); Num. ID gouv.; Code gouvernement; Recommandé par; Sexe; Serveur d'annuaire; Disponibilité Internet
)";

static const char *const hubspot = R"(
!keep: Record ID; Associated Company IDs (Primary); Associated Company IDs; Contact owner; Create Date; Last Activity Date; Lead Status; Marketing contact status; Associated Deal IDs
firstName: First Name
lastName: Last Name
email: Email
email 2: Additional email addresses; Work email
phone 1: Phone Number
phone 2 mobile: Mobile Phone Number
phone 3 fax: Fax Number
jobTitle: Job Title
companyName: Company Name; Associated Company; Associated Company (Primary)
website: Website URL
street 1 work: Street Address
city 1 work: City
region 1 work: State/Region
postcode 1 work: Postal/Zip code; Postal Code
country 1 work: Country/Region
!status: Lifecycle Stage
)";

static const char *const hubspotCompanies = R"(
keep: Record ID; Create Date; Last Activity Date; Lead Status; Industry; Type
companyName: Company name
!keep: Company owner; Annual Revenue; Associated Contact IDs
!website: Company Domain Name
phone: Phone Number
staff: Number of Employees
street 1 work: Street Address; Street Address 2
city 1 work: City
region 1 work: State/Region
postcode 1 work: Postal Code; Postal/Zip code
country 1 work: Country/Region
status: Lifecycle Stage
)";

static const char *const dolibarrThirdParties = R"(
companyName: Name; ThirdPartyName; Nom; Nom du tiers; Nom tiers; Raison sociale
!keep: AliasNameShort; AliasNames; Nom alternatif; Nom alternatif (commercial, marque, ...); Alias du nom
!keep: ParentCompany; Maison mère; Société mère
keep: Id; Status; État; Etat; DateCreation; Date création; DateLastModification; Date de dernière modification
!keep: CustomerCode; SupplierCode; CustomerAccountancyCode; SupplierAccountancyCode; Code comptable client; Code comptable fournisseur
keep: Code client; Code fournisseur
street: Address; Adresse
postcode: Zip; Code postal
city: Town; Ville
region: StateCode; State; Département; Département/Canton; Code du département; Code département
country: Country; Pays
country: CountryCode; Code pays
phone 1: Phone; Téléphone; Tél.
phone 2 fax: Fax
website: Url; Web; URL; Site web
email: Email; EMail
staff: Staff; Effectif; Effectifs; Salariés
!keep: ThirdPartyType; Type du tiers; Type de tiers; ProspectStatus; ProspectLevel; Statut de prospection; Statut prospect; Potentiel du prospect; PaymentTermsCustomer; PaymentTermsSupplier; PaymentTypeCustomer; Conditions de règlement; ProfId4; ProfId5; ProfId6; Id. prof. 4; Id prof. 4; RCS/RM
legalForm: JuridicalStatus; Forme juridique; Type d'entité légale
!siren: ProfId1; ProfId1Short; Id. prof. 1; Id. prof. 1 (SIREN); Prof Id 1
siren: SIREN
!siret: ProfId2; ProfId2Short; Id. prof. 2; Id. prof. 2 (SIRET); Prof Id 2
siret: SIRET
!ape: ProfId3; ProfId3Short; Id. prof. 3; Id. prof. 3 (NAF-APE); Prof Id 3
ape: NAF-APE; NAF; APE
!vat: VATIntraShort; VATIntra
vat: Numéro TVA; Numéro de TVA; Code TVA; Numéro de TVA intracommunautaire
keep: Capital
!notes: NotePrivate; NotePublic; Note (privée); Note (publique)
customerFlag: Customer; Client; Prospect / Client
supplierFlag: Supplier; Fournisseur
)";

static const char *const dolibarrContacts = R"(
!keep: IdContact; Id contact; Id du contact; ContactPrivate; Contact privé; ContactPrivacy; Public/privé
keep: DateCreation; Date création; DateLastModification
!courtesy: CivilityCode; UserTitle; Code civilité
courtesy: Titre civilité; Titre de civilité; Civilité
lastName: Lastname; Nom
firstName: Firstname; Prénom
!jobTitle: PostOrFunction; Poste/fonction
jobTitle: Poste
street 1: Address; Adresse
postcode 1: Zip; Code postal
city 1: Town; Ville
region 1: State; StateCode; Département; Département/Canton
country 1: Country; Pays
ignore: CountryCode; Code pays
phone 1: Phone; Téléphone; PhonePro; Tél. pro.; Téléphone professionnel; Tél pro.
phone 2 home: PhonePerso; Tél. perso.; Tél perso.
phone 3 fax: Fax
phone 4 mobile: Mobile; PhoneMobile; Tél. portable; Portable
email: EMail; Email
!keep: IdCompany; Id tiers; Id société; Id du tiers
keep: CustomerCode; SupplierCode; Code client; Code fournisseur
companyName: CompanyName; ThirdPartyName; Nom société; Nom de la société; Nom tiers; Nom du tiers; Société; Tiers
birthday: DateToBirth; DateOfBirth; Date de naissance
notes: NotePrivate; NotePublic; Note (privée); Note (publique)
)";

static const char *const act = R"(
companyName: Company
fullName: Contact; Name
courtesy: Salutation
firstName: First Name
lastName: Last Name
!suffix: Name Suffix
!keep: Phone Ext-; E-mail Login; Asst. Phone Ext-; Alt Phone Ext-; Fax Ext-; ID/Status; Referred By; Assistant; Spouse; Ticker Symbol; Last Results; Record Manager; Edited By; Last Edited By
jobTitle: Title
department: Department
!street 1 work: Address 1; Address 2; Address 3
city 1 work: City
region 1 work: State
postcode 1 work: Zip
country 1 work: Country
phone 1 work: Phone
phone 2 mobile: Mobile Phone
!phone 3 other: Alt Phone
phone 4 fax: Fax
phone 5 home: Home Phone
!phone 6 assistant: Asst. Phone
phone 7 pager: Pager
email: E-mail
website: Web Site
!street 2 home: Home Address 1; Home Address 2; Home Address 3
city 2 home: Home City
region 2 home: Home State
!postcode 2 home: Home Zip
country 2 home: Home Country
birthday: Birth Date; Birthday
notes: Notes
)";

static const char *const thunderbird = R"(
firstName: First Name; Prénom
lastName: Last Name; Nom de famille
!fullName: Display Name; Nom à afficher
nickname: Nickname; Surnom
!email 1: Primary Email; Première adresse électronique
!email 2: Secondary Email; Adresse électronique secondaire
!keep: Screen Name; Pseudo de messagerie instantanée
phone 1 work: Work Phone; Tél. professionnel
phone 2 home: Home Phone; Tél. personnel
phone 3 fax: Fax Number; Fax
phone 4 pager: Pager Number; Pager
phone 5 mobile: Mobile Number; Portable
street 1 home: Home Address; Home Address 2; Adresse privée; Adresse privée 2
city 1 home: Home City; Ville
region 1 home: Home State; Pays/État
!postcode 1 home: Home ZipCode; Code postal
country 1 home: Home Country
street 2 work: Work Address; Work Address 2; Adresse professionnelle; Adresse professionnelle 2
city 2 work: Work City; Ville@2
region 2 work: Work State; Pays/État@2
!postcode 2 work: Work ZipCode; Code postal@2
country 2 work: Work Country
jobTitle: Job Title; Profession
department: Department; Service
companyName: Organization; Société
website 1 work: Web Page 1; Site web 1
website 2 home: Web Page 2; Site web 2
!yearOfBirth: Birth Year; Année de naissance
!monthOfBirth: Birth Month; Mois de naissance
!dayOfBirth: Birth Day; Jour de naissance
keep: Custom 1; Custom 2; Custom 3; Custom 4; Personnalisé 1; Personnalisé 2; Personnalisé 3; Personnalisé 4
notes: Notes
)";

// RFC 2798, RFC 4519 and Thunderbird's own attributes; an attribute that comes several times counts on from
// its group, so groups of one kind lie far apart.
static const char *const ldif = R"(
!ignore: dn
ignore: objectClass; modifytimestamp; createTimestamp; changetype; entryUUID
firstName: givenName
lastName: sn; surname
fullName: cn; commonName; displayName; mozillaDisplayName
nickname: mozillaNickname; xmozillanickname
courtesy: personalTitle
!email 1: mail
email 30: mozillaSecondEmail; xmozillasecondemail
phone 1 work: telephoneNumber
phone 30 mobile: mobile; cellphone; mobileTelephoneNumber
phone 60 home: homePhone; homeTelephoneNumber
phone 70 fax: facsimileTelephoneNumber; fax
phone 80 pager: pager; pagerTelephoneNumber; pagerphone
street 1 work: street; streetAddress; postalAddress; mozillaWorkStreet2
postbox 1 work: postOfficeBox
city 1 work: l; localityName; locality
region 1 work: st; stateOrProvinceName; region
postcode 1 work: postalCode; zip
country 1 work: c; countryName; co; friendlyCountryName
street 2 home: mozillaHomeStreet; homePostalAddress; mozillaHomeStreet2
city 2 home: mozillaHomeLocalityName; mozillaHomeCity
region 2 home: mozillaHomeState
postcode 2 home: mozillaHomePostalCode
country 2 home: mozillaHomeCountryName; mozillaHomeCountry
jobTitle: title
department: ou; department; departmentNumber; orgunit; organizationalUnitName
companyName: o; company; organizationName
website 1 work: mozillaWorkUrl; workurl; labeledURI
website 2 home: mozillaHomeUrl; homeurl
yearOfBirth: birthyear
monthOfBirth: birthmonth
dayOfBirth: birthday
language: preferredLanguage
notes: description; notes
keep: mozillaCustom1; mozillaCustom2; mozillaCustom3; mozillaCustom4; custom1; custom2; custom3; custom4; mozillaUseHtmlMail; xmozillausehtmlmail; uid; nsAIMid; member; employeeType
)";

static const char *const linkedIn = R"(
firstName: First Name
lastName: Last Name
website: URL
email: Email Address
companyName: Company
!jobTitle: Position
!keep: Connected On
)";

static const char *const krayin = R"(
keep: id; created_at; updated_at; user_id; organization_id
fullName: name
!emails: emails
!phones: contact_numbers
jobTitle: job_title
companyName: organization; organization.name; organization_name
)";

using crm::PartyKind;

static const PresetTable tables[] = {
    {"coffret-fr", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::OwnLabelsGuarded, coffretFrenchColumns},
    {"coffret", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::OwnLabels, coffretColumns},
    {"google", PartyKind::Contact, DateOrder::MonthFirst, PresetTraits::None, google},
    {"google-old", PartyKind::Contact, DateOrder::MonthFirst, PresetTraits::None, googleOld},
    {"outlook", PartyKind::Contact, DateOrder::MonthFirst, PresetTraits::None, outlook},
    {"outlook-fr", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, outlookFrench},
    {"hubspot", PartyKind::Contact, DateOrder::MonthFirst, PresetTraits::None, hubspot},
    {"hubspot-companies", PartyKind::Company, DateOrder::MonthFirst, PresetTraits::None, hubspotCompanies},
    {"dolibarr-thirdparties", PartyKind::Company, DateOrder::DayFirst, PresetTraits::None, dolibarrThirdParties},
    {"dolibarr-contacts", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, dolibarrContacts},
    {"act", PartyKind::Contact, DateOrder::MonthFirst, PresetTraits::None, act},
    {"thunderbird", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, thunderbird},
    {"ldif", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, ldif},
    {"linkedin", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, linkedIn},
    {"krayin", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, krayin},
    {"generic", PartyKind::Contact, DateOrder::DayFirst, PresetTraits::None, genericColumns},
};

std::span<const PresetTable> presetTables()
{
    return tables;
}

} // namespace coffret::exchange
