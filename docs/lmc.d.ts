// Plans, registers, assessments, differences between plans, and problems of lmc in JSON. Generated from plan.schema.json, plan-part.schema.json, register.schema.json, assessment.schema.json, diff.schema.json, problem.schema.json.

/** A plan of action: its text, and what was coded from it. */
export interface Plan {
  /** The format and its version. */
  format: "lmc-plan/3";
  /** The id of the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The language of the text. */
  language: LanguageTag;
  /** Whether the text is the whole plan. */
  edition: Edition;
  /** The framework of cooperation whose own rules apply to the plan, such as lancang-mekong. */
  framework?: Slug;
  /** What the levels of sections are called, outermost first, by language. */
  levels?: LocalizedText[];
  /** The period that it covers. */
  term: TermOfYears;
  /** When the plan was adopted, if a source says so. */
  adopted?: Adoption;
  /** The heading of the whole text, verbatim. */
  title: VisibleText;
  /** The id of the source of the text. */
  textSource: Slug;
  /** Further texts of the same rank in other languages. */
  authenticTexts?: AuthenticText[];
  /** How the published text was changed by its authors. */
  revisions?: Revision[];
  /** The parties to the plan. */
  members?: Member[];
  /** The sources of names and dates. */
  sources?: Source[];
  /** The text, section by section, in the order of the section numbers. */
  sections?: Section[];
  /** The plans that this plan follows. */
  predecessors?: Predecessor[];
  /** The phases of the plan. */
  phases?: Phase[];
  /** What the plan aims to bring about. */
  goals?: Goal[];
  /** The principles of the plan. */
  principles?: Principle[];
  /** The main divisions of the plan. */
  pillars?: Pillar[];
  /** The areas to which the plan gives priority. */
  priorityAreas?: PriorityArea[];
  /** The areas of practical cooperation. */
  cooperationAreas?: CooperationArea[];
  /** The clauses that make no promise. */
  statements?: Statement[];
  /** The clauses that make a promise. */
  commitments?: Commitment[];
  /** What is measured or counted. */
  indicators?: Indicator[];
  /** The bodies, meetings and standing arrangements that the plan names. */
  mechanisms?: Mechanism[];
  /** The documents that the plan names. */
  instruments?: Instrument[];
  /** The undertakings that the plan names and that are neither bodies nor documents. */
  programmes?: Programme[];
  /** The organisations, frameworks and statuses outside the cooperation that the plan names. */
  partners?: Partner[];
  /** The initiatives that the plan complements. */
  initiatives?: Initiative[];
  /** The parties other than the members that the plan names. */
  actors?: Actor[];
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * An id: lower-case ASCII letters, digits and single hyphens, starting with a letter, at most 100 characters.
 * @example "leaders-meeting"
 */
export type Slug = string;

/** One name for each language. */
export interface Names {
  [key: LanguageTag]: Name;
}

/**
 * A language, by its BCP 47 tag in canonical spelling.
 * @example "zh"
 * @example "en"
 * @example "zh-Hant"
 * @example "km"
 */
export type LanguageTag = string;

/** A name in one language. */
export interface Name {
  /** The name as written. */
  text: VisibleText;
  /** Whether the name may be cited as used by the parties themselves. */
  status: NameStatus;
  /** The basis of an unofficial name. */
  basis?: NameBasis;
  /** The id of the source that shows it. */
  source?: Slug;
  /** Other forms of the name in the same language. */
  aliases?: Alias[];
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * Text with at least one visible character. Control characters other than tab and line feed are not allowed, and
 * bidirectional controls must be balanced within each line.
 * @example "加强立法机构和政党间对话"
 */
export type VisibleText = string;

/**
 * Whether a name may be cited as used by the parties themselves.
 *
 * - `official`: A source shows this name.
 * - `unofficial`: No known source shows this name. Use it for reading, but do not cite it.
 */
export type NameStatus = "official" | "unofficial";

/**
 * The basis of an unofficial name.
 *
 * - `seen`: Seen in use, but not at an address that can be cited.
 * - `translated`: Translated for this coding.
 * - `inferred`: Inferred from a similar name that a source shows.
 * - `remembered`: Believed to be in use, but no source is at hand.
 */
export type NameBasis = "seen" | "translated" | "inferred" | "remembered";

/** Another form of a name in the same language. */
export interface Alias {
  /** The name as written. */
  text: VisibleText;
  /** Whether the name may be cited as used by the parties themselves. */
  status: NameStatus;
  /** The basis of an unofficial name. */
  basis?: NameBasis;
  /** The id of the source that shows it. */
  source?: Slug;
  [extension: `x-${string}`]: ExtensionValue;
}

/** Data of an application: any JSON value. */
export type ExtensionValue = ExtensionText | number | boolean | null | ExtensionValue[] | {
  [key: ExtensionKey]: ExtensionValue;
};

/** A key chosen by the application, without control characters. */
export type ExtensionKey = string;

/** A text, which may be empty. */
export type ExtensionText = string;

/**
 * Whether a document contains the full text of a plan, an abstract or an excerpt. The full text may contain what the
 * others leave out.
 *
 * - `abstract`: A shortened text that was published as an abstract.
 * - `excerpt`: Some parts of the text; the others were not seen or are not of interest.
 * - `full`: The full text.
 */
export type Edition = "abstract" | "excerpt" | "full";

/** One text for each language. */
export interface LocalizedText {
  [key: LanguageTag]: VisibleText;
}

/** A period of whole years, months or days, such as the term of a plan. Without a first date, only its end is known. */
export interface TermOfYears {
  /** The first year as a number, or a more exact date as a text; leave it out if the start is not stated. */
  from?: TermDate;
  /** The last year as a number, or a more exact date as a text; not before the first. */
  to: TermDate;
}

/** The first or last date of a term: a year as a number, or a more exact date as a text. */
export type TermDate = TermYear | ExactDate;

/** A whole year. */
export type TermYear = number;

/**
 * An existing date known to the half-year, the quarter, the month or the day, in quotes.
 * @example "2023-07"
 * @example "2023-07-01"
 */
export type ExactDate = string;

/** The adoption of the plan. */
export interface Adoption {
  /** When it was adopted, as far as known. */
  date: PartialDate;
  /** The id of the source that shows it. */
  source: Slug;
  /** The id of the mechanism that adopted it. */
  by?: Slug;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * An existing date known to the year, the half-year, the quarter, the month or the day, in quotes.
 * @example "2023"
 * @example "2023-Q4"
 * @example "2023-12"
 * @example "2023-12-25"
 */
export type PartialDate = string;

/** A further text of the plan with the same rank, in another language. */
export interface AuthenticText {
  /** The language. */
  language: LanguageTag;
  /** The heading of the whole text, verbatim. */
  title: VisibleText;
  /** The id of the source of the text. */
  source: Slug;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A change of the published text by its authors. */
export interface Revision {
  /** When it was published. */
  date: PartialDate;
  /** The kind. */
  kind: RevisionKind;
  /** The id of the source that shows it. */
  source: Slug;
  /** The numbers of the sections that it changes; none if it changes the whole text. */
  sections?: SectionNumber[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How a text was revised.
 *
 * - `corrigendum`: The correction of an error in the printed text.
 * - `amendment`: A change of what was agreed.
 * - `edition`: A new edition of the whole text.
 */
export type RevisionKind = "corrigendum" | "amendment" | "edition";

/**
 * The number of a section, in quotes: up to eight numbers joined by dots. A chapter has one number.
 * @example "4"
 * @example "4.2.12"
 */
export type SectionNumber = string;

/** A party to the plan: a state, or an organisation or another body. */
export interface Member {
  /** The state. A member has a country or an id. */
  country?: CountryCode;
  /** The id of a member that is not a state. */
  id?: Slug;
  /** The kind; state by default. */
  kind?: MemberKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** When it became a member, if later than the others. */
  since?: PartialDate;
  /** When it ceased to be a member. */
  until?: PartialDate;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * - `AD`: Andorra
 * - `AE`: United Arab Emirates
 * - `AF`: Afghanistan
 * - `AG`: Antigua and Barbuda
 * - `AI`: Anguilla
 * - `AL`: Albania
 * - `AM`: Armenia
 * - `AO`: Angola
 * - `AQ`: Antarctica
 * - `AR`: Argentina
 * - `AS`: American Samoa
 * - `AT`: Austria
 * - `AU`: Australia
 * - `AW`: Aruba
 * - `AX`: Åland Islands
 * - `AZ`: Azerbaijan
 * - `BA`: Bosnia and Herzegovina
 * - `BB`: Barbados
 * - `BD`: Bangladesh
 * - `BE`: Belgium
 * - `BF`: Burkina Faso
 * - `BG`: Bulgaria
 * - `BH`: Bahrain
 * - `BI`: Burundi
 * - `BJ`: Benin
 * - `BL`: Saint Barthélemy
 * - `BM`: Bermuda
 * - `BN`: Brunei Darussalam
 * - `BO`: Bolivia
 * - `BQ`: Caribbean Netherlands
 * - `BR`: Brazil
 * - `BS`: Bahamas
 * - `BT`: Bhutan
 * - `BV`: Bouvet Island
 * - `BW`: Botswana
 * - `BY`: Belarus
 * - `BZ`: Belize
 * - `CA`: Canada
 * - `CC`: Cocos (Keeling) Islands
 * - `CD`: Democratic Republic of the Congo
 * - `CF`: Central African Republic
 * - `CG`: Congo
 * - `CH`: Switzerland
 * - `CI`: Côte d'Ivoire
 * - `CK`: Cook Islands
 * - `CL`: Chile
 * - `CM`: Cameroon
 * - `CN`: China
 * - `CO`: Colombia
 * - `CR`: Costa Rica
 * - `CU`: Cuba
 * - `CV`: Cape Verde
 * - `CW`: Curaçao
 * - `CX`: Christmas Island
 * - `CY`: Cyprus
 * - `CZ`: Czechia
 * - `DE`: Germany
 * - `DJ`: Djibouti
 * - `DK`: Denmark
 * - `DM`: Dominica
 * - `DO`: Dominican Republic
 * - `DZ`: Algeria
 * - `EC`: Ecuador
 * - `EE`: Estonia
 * - `EG`: Egypt
 * - `EH`: Western Sahara
 * - `ER`: Eritrea
 * - `ES`: Spain
 * - `ET`: Ethiopia
 * - `FI`: Finland
 * - `FJ`: Fiji
 * - `FK`: Falkland Islands (Malvinas)
 * - `FM`: Micronesia (Federated States of)
 * - `FO`: Faroe Islands
 * - `FR`: France
 * - `GA`: Gabon
 * - `GB`: United Kingdom
 * - `GD`: Grenada
 * - `GE`: Georgia
 * - `GF`: French Guiana
 * - `GG`: Guernsey
 * - `GH`: Ghana
 * - `GI`: Gibraltar
 * - `GL`: Greenland
 * - `GM`: Gambia
 * - `GN`: Guinea
 * - `GP`: Guadeloupe
 * - `GQ`: Equatorial Guinea
 * - `GR`: Greece
 * - `GS`: South Georgia and South Sandwich Islands
 * - `GT`: Guatemala
 * - `GU`: Guam
 * - `GW`: Guinea-Bissau
 * - `GY`: Guyana
 * - `HK`: Hong Kong, China
 * - `HM`: Heard and McDonald Islands
 * - `HN`: Honduras
 * - `HR`: Croatia
 * - `HT`: Haiti
 * - `HU`: Hungary
 * - `ID`: Indonesia
 * - `IE`: Ireland
 * - `IL`: Israel
 * - `IM`: Isle of Man
 * - `IN`: India
 * - `IO`: British Indian Ocean Territory
 * - `IQ`: Iraq
 * - `IR`: Iran
 * - `IS`: Iceland
 * - `IT`: Italy
 * - `JE`: Jersey
 * - `JM`: Jamaica
 * - `JO`: Jordan
 * - `JP`: Japan
 * - `KE`: Kenya
 * - `KG`: Kyrgyzstan
 * - `KH`: Cambodia
 * - `KI`: Kiribati
 * - `KM`: Comoros
 * - `KN`: Saint Kitts and Nevis
 * - `KP`: Democratic People's Republic of Korea
 * - `KR`: Republic of Korea
 * - `KW`: Kuwait
 * - `KY`: Cayman Islands
 * - `KZ`: Kazakhstan
 * - `LA`: Lao People's Democratic Republic
 * - `LB`: Lebanon
 * - `LC`: Saint Lucia
 * - `LI`: Liechtenstein
 * - `LK`: Sri Lanka
 * - `LR`: Liberia
 * - `LS`: Lesotho
 * - `LT`: Lithuania
 * - `LU`: Luxembourg
 * - `LV`: Latvia
 * - `LY`: Libya
 * - `MA`: Morocco
 * - `MC`: Monaco
 * - `MD`: Republic of Moldova
 * - `ME`: Montenegro
 * - `MF`: Saint Martin
 * - `MG`: Madagascar
 * - `MH`: Marshall Islands
 * - `MK`: North Macedonia
 * - `ML`: Mali
 * - `MM`: Myanmar
 * - `MN`: Mongolia
 * - `MO`: Macao, China
 * - `MP`: Northern Mariana Islands
 * - `MQ`: Martinique
 * - `MR`: Mauritania
 * - `MS`: Montserrat
 * - `MT`: Malta
 * - `MU`: Mauritius
 * - `MV`: Maldives
 * - `MW`: Malawi
 * - `MX`: Mexico
 * - `MY`: Malaysia
 * - `MZ`: Mozambique
 * - `NA`: Namibia
 * - `NC`: New Caledonia
 * - `NE`: Niger
 * - `NF`: Norfolk Island
 * - `NG`: Nigeria
 * - `NI`: Nicaragua
 * - `NL`: Netherlands
 * - `NO`: Norway
 * - `NP`: Nepal
 * - `NR`: Nauru
 * - `NU`: Niue
 * - `NZ`: New Zealand
 * - `OM`: Oman
 * - `PA`: Panama
 * - `PE`: Peru
 * - `PF`: French Polynesia
 * - `PG`: Papua New Guinea
 * - `PH`: Philippines
 * - `PK`: Pakistan
 * - `PL`: Poland
 * - `PM`: Saint Pierre and Miquelon
 * - `PN`: Pitcairn Islands
 * - `PR`: Puerto Rico
 * - `PS`: Palestine
 * - `PT`: Portugal
 * - `PW`: Palau
 * - `PY`: Paraguay
 * - `QA`: Qatar
 * - `RE`: Réunion
 * - `RO`: Romania
 * - `RS`: Serbia
 * - `RU`: Russian Federation
 * - `RW`: Rwanda
 * - `SA`: Saudi Arabia
 * - `SB`: Solomon Islands
 * - `SC`: Seychelles
 * - `SD`: Sudan
 * - `SE`: Sweden
 * - `SG`: Singapore
 * - `SH`: Saint Helena
 * - `SI`: Slovenia
 * - `SJ`: Svalbard and Jan Mayen
 * - `SK`: Slovakia
 * - `SL`: Sierra Leone
 * - `SM`: San Marino
 * - `SN`: Senegal
 * - `SO`: Somalia
 * - `SR`: Suriname
 * - `SS`: South Sudan
 * - `ST`: São Tomé and Príncipe
 * - `SV`: El Salvador
 * - `SX`: Sint Maarten
 * - `SY`: Syrian Arab Republic
 * - `SZ`: Eswatini
 * - `TC`: Turks and Caicos Islands
 * - `TD`: Chad
 * - `TF`: French Southern Territories
 * - `TG`: Togo
 * - `TH`: Thailand
 * - `TJ`: Tajikistan
 * - `TK`: Tokelau
 * - `TL`: Timor-Leste
 * - `TM`: Turkmenistan
 * - `TN`: Tunisia
 * - `TO`: Tonga
 * - `TR`: Türkiye
 * - `TT`: Trinidad and Tobago
 * - `TV`: Tuvalu
 * - `TW`: Taiwan, China
 * - `TZ`: Tanzania
 * - `UA`: Ukraine
 * - `UG`: Uganda
 * - `UM`: United States Minor Outlying Islands
 * - `US`: United States of America
 * - `UY`: Uruguay
 * - `UZ`: Uzbekistan
 * - `VA`: Vatican City
 * - `VC`: Saint Vincent and the Grenadines
 * - `VE`: Venezuela
 * - `VG`: British Virgin Islands
 * - `VI`: United States Virgin Islands
 * - `VN`: Viet Nam
 * - `VU`: Vanuatu
 * - `WF`: Wallis and Futuna
 * - `WS`: Samoa
 * - `YE`: Yemen
 * - `YT`: Mayotte
 * - `ZA`: South Africa
 * - `ZM`: Zambia
 * - `ZW`: Zimbabwe
 */
export type CountryCode =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

/**
 * The kind of a member; a member that is a state has a country.
 *
 * - `state`: A state.
 * - `organisation`: An international organisation, such as a regional union.
 * - `party`: A political party.
 * - `public-body`: A public authority below or beside the state, such as a province, a city or an agency.
 * - `other`: Another kind, named by its label.
 */
export type MemberKind = "state" | "organisation" | "party" | "public-body" | "other";

/** A source of names and dates. */
export interface Source {
  /** The id, unique within the plan. */
  id: Slug;
  /** The headline, in the languages in which it was seen. */
  title?: LocalizedText;
  /** Who published it. */
  publisher?: VisibleText;
  /** Where it can be read on the web. */
  address?: WebAddress;
  /** When it was published. */
  published?: PartialDate;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * A complete web address with http or https and a host, in ASCII.
 * @example "https://www.example.org/eng/2024-03/11/content_1.html"
 */
export type WebAddress = string;

/** A section of the text: its heading and the text directly below it. */
export interface Section {
  /** The number of the section. */
  number: SectionNumber;
  /** The heading, without number and closing punctuation. */
  title: VisibleText;
  /** The text directly below the heading, verbatim. A line break ends a paragraph. */
  body?: VisibleText;
  /** A translation of the heading for readers, by language; never official. */
  titleGloss?: LocalizedText;
  /** The number or name as printed. */
  label?: VisibleText;
  /** The heading in the further authentic texts, by language. */
  authenticTitles?: LocalizedText;
  /** The text below the heading in the further authentic texts, by language. */
  authenticBodies?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** An earlier plan that this plan follows. */
export interface Predecessor {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The period that it covers. */
  term: TermOfYears;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A passage of the plan's text. */
export interface Passage {
  /** The number of the section. */
  section: SectionNumber;
  /** The words, exactly as in the section. */
  quote?: VisibleText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * An id that an element had before: in an earlier version of this plan, or in an earlier plan, whose id and a slash
 * come first.
 * @example "water-group"
 * @example "lmc-2018-2022/leaders-meeting"
 */
export type FormerId = string;

/** A phase of the plan. */
export interface Phase {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The period that it covers. */
  term: TermOfYears;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** Something the plan aims to bring about. */
export interface Goal {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The verb phrase, verbatim. */
  marker: Marker;
  /** A translation for readers, by language; never official. */
  gloss?: LocalizedText;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The verb phrase of a clause, verbatim, with … in place of any words between its parts.
 * @example "加强"
 * @example "为…提供"
 */
export type Marker = string;

/** A principle of the plan. */
export interface Principle {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: PrincipleKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a principle.
 *
 * - `concept`: A concept of cooperation (…的合作理念).
 * - `adherence`: Something the plan adheres to (坚持…).
 * - `direction`: The overall direction (稳步推进…发展).
 * - `other`: Another kind, named by its label.
 */
export type PrincipleKind = "concept" | "adherence" | "direction" | "other";

/** A main division of the plan. */
export interface Pillar {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** An area to which the plan gives priority. */
export interface PriorityArea {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** An area of practical cooperation. */
export interface CooperationArea {
  /** The id, unique within the plan. */
  id: Slug;
  /** The number of the section. */
  section: SectionNumber;
  /** The id of the pillar it belongs to. */
  pillar: Slug;
  /** The id of the priority area it serves. */
  priorityArea?: Slug;
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A clause that makes no promise. */
export interface Statement {
  /** The id, unique within the plan. */
  id: Slug;
  /** The number of the section. */
  section: SectionNumber;
  /** The number or name as printed. */
  label?: VisibleText;
  /** The whole clause, verbatim. */
  quote: VisibleText;
  /** The same clause in the further authentic texts, by language. */
  authenticQuotes?: LocalizedText;
  /** The kind. */
  kind: StatementKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The ids of the commitments whose condition, manner or aim it states. */
  qualifies?: CommitmentId[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** A translation for readers, by language; never official. */
  gloss?: LocalizedText;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a clause that is not a commitment.
 *
 * - `basis`: Names what the plan was based on.
 * - `synergy`: Relates the plan to other initiatives.
 * - `aim`: States the aim that a commitment serves.
 * - `preamble`: Recalls, recognises or notes something before the plan begins.
 * - `condition`: States on what condition something is done: 如有必要, if funds are available.
 * - `manner`: States how something is done, such as by consensus.
 * - `reservation`: Reserves rights or laws: 符合各国国内法律, in accordance with national law.
 * - `phase`: Describes a phase of the plan.
 * - `final-provision`: Governs entry into force, extension, amendment or legal effect of the plan.
 * - `other`: Another kind, named by its label.
 */
export type StatementKind =
  | "basis"
  | "synergy"
  | "aim"
  | "preamble"
  | "condition"
  | "manner"
  | "reservation"
  | "phase"
  | "final-provision"
  | "other";

/**
 * The id of a commitment, in quotes: its section number, a hyphen, and its number within the section.
 * @example "4.2.12-2"
 */
export type CommitmentId = string;

/** A clause that makes a promise. */
export interface Commitment {
  /** The id of the commitment. */
  id: CommitmentId;
  /** The number or name as printed. */
  label?: VisibleText;
  /** The clause, verbatim, without its closing punctuation, with … in place of words between its passages. */
  quote: VisibleText;
  /** The same clause in the further authentic texts, by language. */
  authenticQuotes?: LocalizedText;
  /** The verb phrase, verbatim. */
  marker: Marker;
  /** How firmly the wording binds the members. */
  force: Force;
  /** What is to be done, in the order of the clause. */
  acts?: Act[];
  /** How often or when it is to be carried out. */
  cadence?: Cadence;
  /** The months of the year in which it is carried out. */
  season?: Season;
  /** The words of the quote that make it conditional. */
  condition?: VisibleText;
  /** When it is to start. */
  start?: PartialDate;
  /** By when it is to be carried out. */
  due?: PartialDate;
  /** The id of the phase in which it is to be carried out. */
  phase?: Slug;
  /** The parties that it binds; all members if left out. */
  bound?: PartyId[];
  /** The parties that lead. */
  leads?: PartyId[];
  /** The parties that support it. */
  supporters?: PartyId[];
  /** The parties that benefit. */
  beneficiaries?: PartyId[];
  /** The parties through which it is carried out. */
  through?: PartyId[];
  /** The parties that receive what is submitted, reported or given. */
  recipients?: PartyId[];
  /** The ids of the pillars, areas, goals and other commitments that it is about as a whole. */
  about?: ElementId[];
  /** The ids of the mechanisms, instruments, programmes and partners that it names. */
  targets?: Slug[];
  /** The ids of the actors that it names as taking part. */
  actors?: Slug[];
  /** The ids of the outsiders that it calls on. */
  addressees?: Slug[];
  /** How to read the items that it lists. */
  listing?: Listing;
  /** The money that the text promises or assigns to it. */
  budget?: BudgetItem[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** A translation for readers, by language; never official. */
  gloss?: LocalizedText;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How firmly the wording of a commitment binds the members, firmest first; urge is outside the scale, since it
 * addresses others.
 *
 * - `deliver`: An output or an act is promised: 制定, 建立健全, 实施, 举办, 完善 ….
 * - `advance`: A process without an end state: 加强, 深化, 推进, 促进 …. It can show activity, but never completion.
 * - `support`: Support is promised for what others do (支持 as the verb).
 * - `encourage`: Others are encouraged (鼓励).
 * - `consider`: It is to be considered or studied: 积极考虑, 积极认真研究.
 * - `explore`: It is to be explored (探索).
 * - `discuss`: It is to be discussed (探讨).
 * - `urge`: An outside party is urged to act (敦促). No member is bound.
 */
export type Force = "deliver" | "advance" | "support" | "encourage" | "consider" | "explore" | "discuss" | "urge";

/**
 * What a commitment says is to be done.
 *
 * - `create`: Set up or build something that does not exist yet: 建立, 设立, 成立, 构建, 打造.
 * - `draft`: Draw up or complete a document: 制定, 编制, 完成.
 * - `implement`: Carry out: 实施, 落实, 履行, or 开展 of something other than an exchange or cooperation.
 * - `hold`: Hold a meeting or an event: 召开, 举行, 举办.
 * - `improve`: Improve, upgrade or extend something that exists: 完善, 健全, 提升.
 * - `continue`: Go on with: 继续.
 * - `cooperate`: Work together in an area: 加强…合作, 深化…合作.
 * - `exchange`: Exchange, hold talks or share: 交流, 对话, 分享.
 * - `coordinate`: Align policies or strategies: 对接, 协调.
 * - `build`: Build or renew infrastructure or industry: 建设, 改造, 重建, 培育.
 * - `expand`: Open or widen an area: 拓展.
 * - `protect`: Protect or maintain: 保护, 维护.
 * - `counter`: Act against: 应对, 打击.
 * - `transform`: Change how something is done: 转型.
 * - `build-capacity`: Build skills or train people: 能力建设, 人才培养.
 * - `participate`: Involve others: 参与.
 * - `finance`: Provide, use or mobilize money: 金融支持, 用好, 调动.
 * - `evaluate`: Evaluate, assess, identify or supervise: 评估, 监督.
 * - `submit`: Submit something to a body: 提交.
 * - `report`: Report on something: 报告.
 * - `approve`: Approve something: 审议通过, 批准.
 * - `seek`: Seek support or a decision from others: 争取.
 * - `grant-status`: Establish or grant a status, such as that of an observer.
 * - `publish`: Publish or make public: 发布, 公布.
 * - `provide`: Provide goods, services, staff or advice: 提供, 派遣. Money is finance.
 * - `plan`: Plan ahead, or set the direction of later work: 规划.
 */
export type Act =
  | "create"
  | "draft"
  | "implement"
  | "hold"
  | "improve"
  | "continue"
  | "cooperate"
  | "exchange"
  | "coordinate"
  | "build"
  | "expand"
  | "protect"
  | "counter"
  | "transform"
  | "build-capacity"
  | "participate"
  | "finance"
  | "evaluate"
  | "submit"
  | "report"
  | "approve"
  | "seek"
  | "grant-status"
  | "publish"
  | "provide"
  | "plan";

/** How often or when a commitment is to be carried out. */
export type Cadence = EveryYears | Regularly | WhenAppropriate | EveryMonths | TimesAYear | WithoutDelay;

/** Once every given number of years. */
export interface EveryYears {
  /** Once every given number of years. */
  kind: "every-years";
  /** The number of years; the smaller number of a range. */
  years: number;
  /** The larger number of years of a range, as in every two to three years. */
  upTo?: number;
}

/** Regularly, without a stated interval. */
export interface Regularly {
  /** Regularly (定期), without a stated interval. */
  kind: "regularly";
}

/** When appropriate, without a date. */
export interface WhenAppropriate {
  /** When appropriate (适时), without a date. */
  kind: "when-appropriate";
}

/** Once every given number of months. */
export interface EveryMonths {
  /** Once every given number of months, such as 6 for every half-year. */
  kind: "every-months";
  /** The number of months. */
  months: number;
}

/** A number of times each year. */
export interface TimesAYear {
  /** A number of times each year. */
  kind: "times-a-year";
  /** The number of times each year. */
  times: number;
}

/** At once, whenever there is reason to. */
export interface WithoutDelay {
  /** At once, whenever there is reason to: 及时, without delay. */
  kind: "without-delay";
}

/** The months of the year in which something is done. A season may cross the turn of the year. */
export interface Season {
  /** The first month, from 1 to 12. */
  from: number;
  /** The last month, from 1 to 12. */
  to: number;
}

/**
 * A party: the code of a country, or the id of another member, an actor, a mechanism or a partner.
 * @example "KH"
 * @example "planning-division"
 */
export type PartyId = string;

/**
 * The id of a commitment, in quotes, or of another element of the plan.
 * @example "4.2.12-2"
 * @example "leaders-meeting"
 */
export type ElementId = string;

/**
 * How to read the items that a clause lists.
 *
 * - `open`: The list is not exhaustive (等).
 * - `alternative`: One of the items or the other (或).
 */
export type Listing = "open" | "alternative";

/** Money that the text promises or assigns. */
export interface BudgetItem {
  /** The amount. */
  amount: SumOfMoney;
  /** The period that it is for. */
  period?: TermOfYears;
  /** The party that gives it. */
  funder?: PartyId;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** An exact amount in one currency. */
export interface SumOfMoney {
  /** The amount in plain digits, in quotes. */
  value: Amount;
  /** The currency. */
  currency: CurrencyCode;
}

/**
 * An amount in plain ASCII digits, in quotes: at most 30 digits, 12 of them decimals.
 * @example "1250000.50"
 */
export type Amount = string;

/**
 * A currency, by its ISO 4217 code. Former currencies are allowed.
 *
 * - `ADP`: Andorran Peseta
 * - `AED`: United Arab Emirates Dirham
 * - `AFA`: Afghan Afghani (1927–2002)
 * - `AFN`: Afghan Afghani
 * - `ALK`: Old Albanian lek
 * - `ALL`: Albanian Lek
 * - `AMD`: Armenian Dram
 * - `ANG`: Netherlands Antillean Guilder
 * - `AOA`: Angolan Kwanza
 * - `AOK`: Angolan kwanza (until 1991)
 * - `AON`: Angolan new kwanza
 * - `AOR`: Angolan kwanza reajustado
 * - `ARP`: Argentine peso argentino
 * - `ARS`: Argentine Peso
 * - `ARY`: Argentine peso (until 1990)
 * - `ATS`: Austrian Schilling
 * - `AUD`: Australian Dollar
 * - `AWG`: Aruban Florin
 * - `AYM`: Azerbaijani Manat
 * - `AZM`: Azerbaijani Manat (1993–2006)
 * - `AZN`: Azerbaijani Manat
 * - `BAD`: Bosnia and Herzegovina dinar
 * - `BAM`: Bosnia-Herzegovina Convertible Mark
 * - `BBD`: Barbadian Dollar
 * - `BDT`: Bangladeshi Taka
 * - `BEC`: Belgian convertible franc
 * - `BEF`: Belgian Franc
 * - `BEL`: Belgian financial franc
 * - `BGJ`: Bulgarian lev (A/52)
 * - `BGK`: Bulgarian lev (A/62)
 * - `BGL`: Bulgarian Hard Lev
 * - `BGN`: Bulgarian Lev
 * - `BHD`: Bahraini Dinar
 * - `BIF`: Burundian Franc
 * - `BMD`: Bermudan Dollar
 * - `BND`: Brunei Dollar
 * - `BOB`: Bolivian Boliviano
 * - `BOP`: Bolivian peso
 * - `BOV`: Bolivian Mvdol
 * - `BRB`: Brazilian cruzeiro (until 1986)
 * - `BRC`: Brazilian cruzado
 * - `BRE`: Brazilian cruzeiro (until 1993)
 * - `BRL`: Brazilian Real
 * - `BRN`: Brazilian new cruzado
 * - `BRR`: Brazilian cruzeiro real
 * - `BSD`: Bahamian Dollar
 * - `BTN`: Bhutanese Ngultrum
 * - `BUK`: Burmese kyat
 * - `BWP`: Botswanan Pula
 * - `BYB`: Belarusian Ruble (1994–1999)
 * - `BYN`: Belarusian Ruble
 * - `BYR`: Belarusian Ruble (2000–2016)
 * - `BZD`: Belize Dollar
 * - `CAD`: Canadian Dollar
 * - `CDF`: Congolese Franc
 * - `CHC`: WIR franc (electronic, former code)
 * - `CHE`: WIR Euro
 * - `CHF`: Swiss Franc
 * - `CHW`: WIR Franc
 * - `CLF`: Chilean Unit of Account (UF)
 * - `CLP`: Chilean Peso
 * - `CNY`: Chinese Yuan
 * - `COP`: Colombian Peso
 * - `COU`: Colombian Real Value Unit
 * - `CRC`: Costa Rican Colón
 * - `CSD`: Serbian Dinar (2002–2006)
 * - `CSJ`: Czechoslovak krona A/53
 * - `CSK`: Czechoslovak koruna
 * - `CUC`: Cuban Convertible Peso
 * - `CUP`: Cuban Peso
 * - `CVE`: Cape Verdean Escudo
 * - `CYP`: Cypriot Pound
 * - `CZK`: Czech Koruna
 * - `DDM`: East German mark
 * - `DEM`: German Mark
 * - `DJF`: Djiboutian Franc
 * - `DKK`: Danish Krone
 * - `DOP`: Dominican Peso
 * - `DZD`: Algerian Dinar
 * - `ECS`: Ecuadorian sucre
 * - `ECV`: Ecuadorian unit of constant value
 * - `EEK`: Estonian Kroon
 * - `EGP`: Egyptian Pound
 * - `ERN`: Eritrean Nakfa
 * - `ESA`: Spanish peseta (account A)
 * - `ESB`: Spanish peseta (account B)
 * - `ESP`: Spanish Peseta
 * - `ETB`: Ethiopian Birr
 * - `EUR`: Euro
 * - `FIM`: Finnish Markka
 * - `FJD`: Fijian Dollar
 * - `FKP`: Falkland Islands Pound
 * - `FRF`: French Franc
 * - `GBP`: British Pound
 * - `GEK`: Georgian coupon
 * - `GEL`: Georgian Lari
 * - `GHC`: Ghanaian Cedi (1979–2007)
 * - `GHS`: Ghanaian Cedi
 * - `GIP`: Gibraltar Pound
 * - `GMD`: Gambian Dalasi
 * - `GNE`: Guinean syli
 * - `GNF`: Guinean Franc
 * - `GNS`: Guinean syli (former code)
 * - `GQE`: Equatorial Guinean ekwele
 * - `GRD`: Greek Drachma
 * - `GTQ`: Guatemalan Quetzal
 * - `GWE`: Guinea escudo
 * - `GWP`: Guinea-Bissau Peso
 * - `GYD`: Guyanaese Dollar
 * - `HKD`: Hong Kong Dollar
 * - `HNL`: Honduran Lempira
 * - `HRD`: Croatian dinar
 * - `HRK`: Croatian Kuna
 * - `HTG`: Haitian Gourde
 * - `HUF`: Hungarian Forint
 * - `IDR`: Indonesian Rupiah
 * - `IEP`: Irish Pound
 * - `ILP`: Israeli pound
 * - `ILR`: Israeli shekel (until 1985)
 * - `ILS`: Israeli New Shekel
 * - `INR`: Indian Rupee
 * - `IQD`: Iraqi Dinar
 * - `IRR`: Iranian Rial
 * - `ISJ`: Old Icelandic krona
 * - `ISK`: Icelandic Króna
 * - `ITL`: Italian Lira
 * - `JMD`: Jamaican Dollar
 * - `JOD`: Jordanian Dinar
 * - `JPY`: Japanese Yen
 * - `KES`: Kenyan Shilling
 * - `KGS`: Kyrgystani Som
 * - `KHR`: Cambodian Riel
 * - `KMF`: Comorian Franc
 * - `KPW`: North Korean Won
 * - `KRW`: South Korean Won
 * - `KWD`: Kuwaiti Dinar
 * - `KYD`: Cayman Islands Dollar
 * - `KZT`: Kazakhstani Tenge
 * - `LAJ`: Pathet Lao kip
 * - `LAK`: Laotian Kip
 * - `LBP`: Lebanese Pound
 * - `LKR`: Sri Lankan Rupee
 * - `LRD`: Liberian Dollar
 * - `LSL`: Lesotho Loti
 * - `LSM`: Lesotho loti (former code)
 * - `LTL`: Lithuanian Litas
 * - `LTT`: Lithuanian talonas
 * - `LUC`: Luxembourg convertible franc
 * - `LUF`: Luxembourgian Franc
 * - `LVL`: Latvian Lats
 * - `LVR`: Latvian rublis
 * - `LYD`: Libyan Dinar
 * - `MAD`: Moroccan Dirham
 * - `MAF`: Moroccan franc
 * - `MDL`: Moldovan Leu
 * - `MGA`: Malagasy Ariary
 * - `MGF`: Malagasy Franc
 * - `MKD`: Macedonian Denar
 * - `MLF`: Malian franc
 * - `MMK`: Myanmar Kyat
 * - `MNT`: Mongolian Tugrik
 * - `MOP`: Macanese Pataca
 * - `MRO`: Mauritanian Ouguiya (1973–2017)
 * - `MRU`: Mauritanian Ouguiya
 * - `MTL`: Maltese Lira
 * - `MTP`: Maltese pound
 * - `MUR`: Mauritian Rupee
 * - `MVQ`: Maldivian rupee
 * - `MVR`: Maldivian Rufiyaa
 * - `MWK`: Malawian Kwacha
 * - `MXN`: Mexican Peso
 * - `MXP`: Mexican peso (until 1992)
 * - `MXV`: Mexican Investment Unit
 * - `MYR`: Malaysian Ringgit
 * - `MZE`: Mozambican escudo
 * - `MZM`: Mozambican Metical (1980–2006)
 * - `MZN`: Mozambican Metical
 * - `NAD`: Namibian Dollar
 * - `NGN`: Nigerian Naira
 * - `NIC`: Nicaraguan cordoba (until 1990)
 * - `NIO`: Nicaraguan Córdoba
 * - `NLG`: Dutch Guilder
 * - `NOK`: Norwegian Krone
 * - `NPR`: Nepalese Rupee
 * - `NZD`: New Zealand Dollar
 * - `OMR`: Omani Rial
 * - `PAB`: Panamanian Balboa
 * - `PEH`: Peruvian sol (former code)
 * - `PEI`: Peruvian inti
 * - `PEN`: Peruvian Sol
 * - `PES`: Peruvian sol (until 1985)
 * - `PGK`: Papua New Guinean Kina
 * - `PHP`: Philippine Piso
 * - `PKR`: Pakistani Rupee
 * - `PLN`: Polish Zloty
 * - `PLZ`: Polish zloty (until 1994)
 * - `PTE`: Portuguese Escudo
 * - `PYG`: Paraguayan Guarani
 * - `QAR`: Qatari Rial
 * - `RHD`: Rhodesian dollar
 * - `ROK`: Romanian leu A/52
 * - `ROL`: Romanian Leu (1952–2006)
 * - `RON`: Romanian Leu
 * - `RSD`: Serbian Dinar
 * - `RUB`: Russian Ruble
 * - `RUR`: Russian Ruble (1991–1998)
 * - `RWF`: Rwandan Franc
 * - `SAR`: Saudi Riyal
 * - `SBD`: Solomon Islands Dollar
 * - `SCR`: Seychellois Rupee
 * - `SDD`: Sudanese Dinar (1992–2007)
 * - `SDG`: Sudanese Pound
 * - `SDP`: Sudanese pound (until 1998)
 * - `SEK`: Swedish Krona
 * - `SGD`: Singapore Dollar
 * - `SHP`: St. Helena Pound
 * - `SIT`: Slovenian Tolar
 * - `SKK`: Slovak Koruna
 * - `SLE`: Sierra Leonean Leone
 * - `SLL`: Sierra Leonean Leone
 * - `SOS`: Somali Shilling
 * - `SRD`: Surinamese Dollar
 * - `SRG`: Surinamese Guilder
 * - `SSP`: South Sudanese Pound
 * - `STD`: São Tomé and Príncipe Dobra (1977–2017)
 * - `STN`: São Tomé and Príncipe Dobra
 * - `SUR`: Soviet rouble
 * - `SVC`: Salvadoran Colón
 * - `SYP`: Syrian Pound
 * - `SZL`: Swazi Lilangeni
 * - `THB`: Thai Baht
 * - `TJR`: Tajik ruble
 * - `TJS`: Tajikistani Somoni
 * - `TMM`: Turkmenistani Manat (1993–2009)
 * - `TMT`: Turkmenistani Manat
 * - `TND`: Tunisian Dinar
 * - `TOP`: Tongan Paʻanga
 * - `TPE`: Timorese Escudo
 * - `TRL`: Turkish Lira (1922–2005)
 * - `TRY`: Turkish Lira
 * - `TTD`: Trinidad and Tobago Dollar
 * - `TWD`: New Taiwan Dollar
 * - `TZS`: Tanzanian Shilling
 * - `UAH`: Ukrainian Hryvnia
 * - `UAK`: Ukrainian karbovanets
 * - `UGS`: Ugandan shilling (until 1987)
 * - `UGW`: Old Ugandan shilling
 * - `UGX`: Ugandan Shilling
 * - `USD`: US Dollar
 * - `USN`: US Dollar (Next day)
 * - `USS`: US Dollar (Same day)
 * - `UYI`: Uruguayan Peso (Indexed Units)
 * - `UYN`: Old Uruguayan peso
 * - `UYP`: Uruguayan peso (until 1993)
 * - `UYU`: Uruguayan Peso
 * - `UYW`: Uruguayan unidad previsional
 * - `UZS`: Uzbekistani Som
 * - `VEB`: Venezuelan Bolívar (1871–2008)
 * - `VED`: Venezuelan Bolívar Soberano
 * - `VEF`: Venezuelan Bolívar (2008–2018)
 * - `VES`: Venezuelan Bolívar
 * - `VNC`: Old Vietnamese dong
 * - `VND`: Vietnamese Dong
 * - `VUV`: Vanuatu Vatu
 * - `WST`: Samoan Tala
 * - `XAD`: Arab Accounting Dinar
 * - `XAF`: Central African CFA Franc
 * - `XAG`: Silver
 * - `XAU`: Gold
 * - `XBA`: European Composite Unit
 * - `XBB`: European Monetary Unit
 * - `XBC`: European Unit of Account (XBC)
 * - `XBD`: European Unit of Account (XBD)
 * - `XCD`: East Caribbean Dollar
 * - `XCG`: Caribbean Guilder
 * - `XDR`: Special Drawing Rights
 * - `XEU`: European currency unit
 * - `XFO`: French Gold Franc
 * - `XFU`: French UIC-Franc
 * - `XOF`: West African CFA Franc
 * - `XPD`: Palladium
 * - `XPF`: CFP Franc
 * - `XPT`: Platinum
 * - `XRE`: RINET funds code
 * - `XSU`: Sucre
 * - `XUA`: ADB Unit of Account
 * - `YDD`: Yemeni dinar
 * - `YER`: Yemeni Rial
 * - `YUD`: New Yugoslav dinar (until 1989)
 * - `YUM`: Yugoslavian New Dinar (1994–2002)
 * - `YUN`: Yugoslav dinar (until 1992)
 * - `ZAL`: South African financial rand
 * - `ZAR`: South African Rand
 * - `ZMK`: Zambian Kwacha (1968–2012)
 * - `ZMW`: Zambian Kwacha
 * - `ZRN`: Zairean new zaire
 * - `ZRZ`: Zairean zaire
 * - `ZWC`: Rhodesian dollar (former code)
 * - `ZWD`: Zimbabwean Dollar (1980–2008)
 * - `ZWG`: Zimbabwe Gold
 * - `ZWL`: Zimbabwean Dollar (2009)
 * - `ZWN`: Zimbabwean Dollar (2006)
 * - `ZWR`: Zimbabwean Dollar (2008)
 */
export type CurrencyCode =
  | "ADP"
  | "AED"
  | "AFA"
  | "AFN"
  | "ALK"
  | "ALL"
  | "AMD"
  | "ANG"
  | "AOA"
  | "AOK"
  | "AON"
  | "AOR"
  | "ARP"
  | "ARS"
  | "ARY"
  | "ATS"
  | "AUD"
  | "AWG"
  | "AYM"
  | "AZM"
  | "AZN"
  | "BAD"
  | "BAM"
  | "BBD"
  | "BDT"
  | "BEC"
  | "BEF"
  | "BEL"
  | "BGJ"
  | "BGK"
  | "BGL"
  | "BGN"
  | "BHD"
  | "BIF"
  | "BMD"
  | "BND"
  | "BOB"
  | "BOP"
  | "BOV"
  | "BRB"
  | "BRC"
  | "BRE"
  | "BRL"
  | "BRN"
  | "BRR"
  | "BSD"
  | "BTN"
  | "BUK"
  | "BWP"
  | "BYB"
  | "BYN"
  | "BYR"
  | "BZD"
  | "CAD"
  | "CDF"
  | "CHC"
  | "CHE"
  | "CHF"
  | "CHW"
  | "CLF"
  | "CLP"
  | "CNY"
  | "COP"
  | "COU"
  | "CRC"
  | "CSD"
  | "CSJ"
  | "CSK"
  | "CUC"
  | "CUP"
  | "CVE"
  | "CYP"
  | "CZK"
  | "DDM"
  | "DEM"
  | "DJF"
  | "DKK"
  | "DOP"
  | "DZD"
  | "ECS"
  | "ECV"
  | "EEK"
  | "EGP"
  | "ERN"
  | "ESA"
  | "ESB"
  | "ESP"
  | "ETB"
  | "EUR"
  | "FIM"
  | "FJD"
  | "FKP"
  | "FRF"
  | "GBP"
  | "GEK"
  | "GEL"
  | "GHC"
  | "GHS"
  | "GIP"
  | "GMD"
  | "GNE"
  | "GNF"
  | "GNS"
  | "GQE"
  | "GRD"
  | "GTQ"
  | "GWE"
  | "GWP"
  | "GYD"
  | "HKD"
  | "HNL"
  | "HRD"
  | "HRK"
  | "HTG"
  | "HUF"
  | "IDR"
  | "IEP"
  | "ILP"
  | "ILR"
  | "ILS"
  | "INR"
  | "IQD"
  | "IRR"
  | "ISJ"
  | "ISK"
  | "ITL"
  | "JMD"
  | "JOD"
  | "JPY"
  | "KES"
  | "KGS"
  | "KHR"
  | "KMF"
  | "KPW"
  | "KRW"
  | "KWD"
  | "KYD"
  | "KZT"
  | "LAJ"
  | "LAK"
  | "LBP"
  | "LKR"
  | "LRD"
  | "LSL"
  | "LSM"
  | "LTL"
  | "LTT"
  | "LUC"
  | "LUF"
  | "LVL"
  | "LVR"
  | "LYD"
  | "MAD"
  | "MAF"
  | "MDL"
  | "MGA"
  | "MGF"
  | "MKD"
  | "MLF"
  | "MMK"
  | "MNT"
  | "MOP"
  | "MRO"
  | "MRU"
  | "MTL"
  | "MTP"
  | "MUR"
  | "MVQ"
  | "MVR"
  | "MWK"
  | "MXN"
  | "MXP"
  | "MXV"
  | "MYR"
  | "MZE"
  | "MZM"
  | "MZN"
  | "NAD"
  | "NGN"
  | "NIC"
  | "NIO"
  | "NLG"
  | "NOK"
  | "NPR"
  | "NZD"
  | "OMR"
  | "PAB"
  | "PEH"
  | "PEI"
  | "PEN"
  | "PES"
  | "PGK"
  | "PHP"
  | "PKR"
  | "PLN"
  | "PLZ"
  | "PTE"
  | "PYG"
  | "QAR"
  | "RHD"
  | "ROK"
  | "ROL"
  | "RON"
  | "RSD"
  | "RUB"
  | "RUR"
  | "RWF"
  | "SAR"
  | "SBD"
  | "SCR"
  | "SDD"
  | "SDG"
  | "SDP"
  | "SEK"
  | "SGD"
  | "SHP"
  | "SIT"
  | "SKK"
  | "SLE"
  | "SLL"
  | "SOS"
  | "SRD"
  | "SRG"
  | "SSP"
  | "STD"
  | "STN"
  | "SUR"
  | "SVC"
  | "SYP"
  | "SZL"
  | "THB"
  | "TJR"
  | "TJS"
  | "TMM"
  | "TMT"
  | "TND"
  | "TOP"
  | "TPE"
  | "TRL"
  | "TRY"
  | "TTD"
  | "TWD"
  | "TZS"
  | "UAH"
  | "UAK"
  | "UGS"
  | "UGW"
  | "UGX"
  | "USD"
  | "USN"
  | "USS"
  | "UYI"
  | "UYN"
  | "UYP"
  | "UYU"
  | "UYW"
  | "UZS"
  | "VEB"
  | "VED"
  | "VEF"
  | "VES"
  | "VNC"
  | "VND"
  | "VUV"
  | "WST"
  | "XAD"
  | "XAF"
  | "XAG"
  | "XAU"
  | "XBA"
  | "XBB"
  | "XBC"
  | "XBD"
  | "XCD"
  | "XCG"
  | "XDR"
  | "XEU"
  | "XFO"
  | "XFU"
  | "XOF"
  | "XPD"
  | "XPF"
  | "XPT"
  | "XRE"
  | "XSU"
  | "XUA"
  | "YDD"
  | "YER"
  | "YUD"
  | "YUM"
  | "YUN"
  | "ZAL"
  | "ZAR"
  | "ZMK"
  | "ZMW"
  | "ZRN"
  | "ZRZ"
  | "ZWC"
  | "ZWD"
  | "ZWG"
  | "ZWL"
  | "ZWN"
  | "ZWR";

/** What is measured or counted, where it starts and what it is to reach. */
export interface Indicator {
  /** The id, unique within the plan. */
  id: Slug;
  /** What is measured, by language. */
  title?: LocalizedText;
  /** The ids of the commitments, goals, pillars and areas that it measures. */
  measures?: ElementId[];
  /** The unit, by language. */
  unit?: LocalizedText;
  /** Which values are better, if its targets and baseline do not show it. */
  direction?: IndicatorDirection;
  /** Where it starts. */
  baseline?: Baseline;
  /** What it is to reach. */
  targets?: Target[];
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * Which values of an indicator are better.
 *
 * - `up`: A higher value is better.
 * - `down`: A lower value is better.
 */
export type IndicatorDirection = "up" | "down";

/** The value of an indicator from which change is counted. */
export interface Baseline {
  /** The value. */
  value?: Decimal;
  /** The state in words, by language. */
  text?: LocalizedText;
  /** When it was measured. */
  date?: PartialDate;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * A number in plain ASCII digits, in quotes: at most 30 digits, 12 of them decimals.
 * @example "15.8"
 * @example "-20"
 */
export type Decimal = string;

/** What an indicator is to reach. Exactly one of value, change, percent and text says so. */
export interface Target {
  /** The value to be reached. */
  value?: Decimal;
  /** The difference from the baseline, in the unit of the indicator. */
  change?: Decimal;
  /** The change from the baseline, in per cent of it. */
  percent?: Decimal;
  /** What is to be reached in words, by language. */
  text?: LocalizedText;
  /** By when. */
  by?: PartialDate;
  /** On what condition, by language. */
  condition?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A body, meeting or standing arrangement. */
export interface Mechanism {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: MechanismKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** How far along it is according to the text of the plan. */
  lifecycle: Lifecycle;
  /** The ids of the actors that meet or form the body. */
  participants?: Slug[];
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a body, meeting or arrangement.
 *
 * - `meeting`: A meeting of leaders, ministers or other officials.
 * - `forum`: A forum or dialogue.
 * - `event`: A celebration or other occasion.
 * - `working-group`: A working group.
 * - `secretariat`: A secretariat or coordination unit.
 * - `liaison`: An arrangement for liaison or emergency contact.
 * - `arrangement`: Another cooperation mechanism, or one whose form is open.
 * - `centre`: A centre.
 * - `platform`: A platform for sharing information.
 * - `fund`: A fund.
 * - `alliance`: An alliance.
 * - `evaluation`: An arrangement for evaluation.
 * - `summit`: A summit of heads of state or government.
 * - `committee`: A committee, council or board.
 * - `other`: Another kind, named by its label.
 */
export type MechanismKind =
  | "meeting"
  | "forum"
  | "event"
  | "working-group"
  | "secretariat"
  | "liaison"
  | "arrangement"
  | "centre"
  | "platform"
  | "fund"
  | "alliance"
  | "evaluation"
  | "summit"
  | "committee"
  | "other";

/**
 * How far along something is according to the text of the plan, regardless of later developments.
 *
 * - `exists`: The text treats it as existing: it recurs, or is continued, used or carried out.
 * - `to-be-improved`: It exists and is to be completed, improved or upgraded (完善, 提升).
 * - `in-drafting`: Its drafting is to be sped up or finished, so it has begun (加快编制, 加快完成).
 * - `to-be-created`: It is to be drawn up or set up (制定, 建立, 构建, 打造).
 * - `under-study`: Whether to create it is to be considered or studied (积极考虑, 积极认真研究).
 * - `under-exploration`: It is to be explored (探索).
 * - `under-discussion`: It is to be discussed (探讨).
 * - `unstated`: The text does not say whether it exists: an event that is to be held may be the first or the next (举办,
 *   开展, 建立健全).
 * - `aspired`: Something to move towards, without a promise to create it (向…发展, towards a …).
 */
export type Lifecycle =
  | "exists"
  | "to-be-improved"
  | "in-drafting"
  | "to-be-created"
  | "under-study"
  | "under-exploration"
  | "under-discussion"
  | "unstated"
  | "aspired";

/** A document that the plan names. */
export interface Instrument {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: InstrumentKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** How far along it is according to the text of the plan. */
  lifecycle: Lifecycle;
  /** The period that it covers. */
  term?: TermOfYears;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a document.
 *
 * - `action-plan`: A plan of action for a stated number of years.
 * - `development-plan`: A development plan.
 * - `cooperation-plan`: A plan of cooperation (规划).
 * - `strategy`: A strategy with or without a framework for action.
 * - `list`: A list, such as one of projects.
 * - `guideline`: A guideline, procedure or manual.
 * - `standard`: A standard or technical rule.
 * - `agreement`: A treaty, an agreement or a memorandum.
 * - `law`: A law or regulation.
 * - `report`: A report.
 * - `other`: Another kind, named by its label.
 */
export type InstrumentKind =
  | "action-plan"
  | "development-plan"
  | "cooperation-plan"
  | "strategy"
  | "list"
  | "guideline"
  | "standard"
  | "agreement"
  | "law"
  | "report"
  | "other";

/** An undertaking that is neither a body nor a document. */
export interface Programme {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: ProgrammeKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** How far along it is according to the text of the plan. */
  lifecycle: Lifecycle;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of an undertaking.
 *
 * - `programme`: A named programme or plan of activities.
 * - `project-cluster`: A cluster of projects.
 * - `pilot`: Pilots or demonstration projects.
 * - `corridor`: A corridor.
 * - `framework`: A framework for cooperation in an area.
 * - `model`: A model or way of working that is to be tried.
 * - `zone`: A demonstration zone.
 * - `market`: A common market.
 * - `other`: Another kind, named by its label.
 */
export type ProgrammeKind =
  | "programme"
  | "project-cluster"
  | "pilot"
  | "corridor"
  | "framework"
  | "model"
  | "zone"
  | "market"
  | "other";

/** An organisation or framework outside the cooperation, or a status that outsiders may be given. */
export interface Partner {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: PartnerKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** How far along it is according to the text of the plan. */
  lifecycle: Lifecycle;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a partner.
 *
 * - `organisation`: An international organisation.
 * - `framework`: Another cooperation framework or mechanism.
 * - `status`: A status that an outsider may be given; not itself an outsider.
 * - `other`: Another kind, named by its label.
 */
export type PartnerKind = "organisation" | "framework" | "status" | "other";

/** An initiative that the plan complements. */
export interface Initiative {
  /** The id, unique within the plan. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** The state that proposed it; left out if none did alone. */
  proposer?: CountryCode;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A party other than the members that the plan names. */
export interface Actor {
  /** The id, unique within the plan. */
  id: Slug;
  /** The kind. */
  kind: ActorKind;
  /** What it is, by language; required for the kind other, and only allowed there. */
  kindLabel?: LocalizedText;
  /** The name in each language. */
  names: Names;
  /** The passages of the text from which it was coded. */
  readFrom?: Passage[];
  /**
   * The ids that it had before, or those of what it takes the place of: in an earlier version of this plan or, after
   * the id of an earlier plan and a slash, in that plan.
   */
  succeeds?: FormerId[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * The kind of a party.
 *
 * - `public-body`: A public authority or elected body, such as a secretariat, customs or local governments.
 * - `party`: A political party.
 * - `enterprise`: Businesses or industry.
 * - `financial-institution`: Financial regulators, banks, insurers, sources of finance.
 * - `academia`: Universities and research.
 * - `media`: Media.
 * - `city`: Cities.
 * - `civil-society`: Social organisations and societies.
 * - `people`: A group of people.
 * - `outside-state`: States that are not members.
 * - `unit`: A division or unit of an organisation.
 * - `other`: Another kind, named by its label.
 */
export type ActorKind =
  | "public-body"
  | "party"
  | "enterprise"
  | "financial-institution"
  | "academia"
  | "media"
  | "city"
  | "civil-society"
  | "people"
  | "outside-state"
  | "unit"
  | "other";

/** A part of a plan, kept in a document of its own. */
export interface PartOfAPlan {
  /** The format and its version. */
  format: "lmc-plan-part/3";
  /** The id of the plan that this is a part of. */
  plan: Slug;
  /** The parties to the plan. */
  members?: Member[];
  /** The sources of names and dates. */
  sources?: Source[];
  /** The text, section by section, in the order of the section numbers. */
  sections?: Section[];
  /** The plans that this plan follows. */
  predecessors?: Predecessor[];
  /** The phases of the plan. */
  phases?: Phase[];
  /** What the plan aims to bring about. */
  goals?: Goal[];
  /** The principles of the plan. */
  principles?: Principle[];
  /** The main divisions of the plan. */
  pillars?: Pillar[];
  /** The areas to which the plan gives priority. */
  priorityAreas?: PriorityArea[];
  /** The areas of practical cooperation. */
  cooperationAreas?: CooperationArea[];
  /** The clauses that make no promise. */
  statements?: Statement[];
  /** The clauses that make a promise. */
  commitments?: Commitment[];
  /** What is measured or counted. */
  indicators?: Indicator[];
  /** The bodies, meetings and standing arrangements that the plan names. */
  mechanisms?: Mechanism[];
  /** The documents that the plan names. */
  instruments?: Instrument[];
  /** The undertakings that the plan names and that are neither bodies nor documents. */
  programmes?: Programme[];
  /** The organisations, frameworks and statuses outside the cooperation that the plan names. */
  partners?: Partner[];
  /** The initiatives that the plan complements. */
  initiatives?: Initiative[];
  /** The parties other than the members that the plan names. */
  actors?: Actor[];
}

/** Evidence about the progress of one plan. */
export interface Register {
  /** The format and its version. */
  format: "lmc-register/2";
  /** The id of the register. */
  id: Slug;
  /** The version of the register, as its editor counts versions. */
  version: VisibleText;
  /** The id of the plan that it is about. */
  plan: Slug;
  /** The title of the register, by language. */
  title?: LocalizedText;
  /** When it was compiled. It cannot contain anything that happened later. */
  compiled?: PartialDate;
  /** What a reader must know to use it, by language. */
  note?: LocalizedText;
  /** The funders that are not elements of the plan. */
  funders?: Funder[];
  /** What happened. */
  records?: EvidenceRecord[];
  /** The projects. */
  projects?: Project[];
  /** Searches for evidence that found nothing. */
  searches?: Search[];
  [extension: `x-${string}`]: ExtensionValue;
}

/** A funder that is not an element of the plan. */
export interface Funder {
  /** The id that records and projects use for it. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** Its country, if it is a state or belongs to one. */
  country?: CountryCode;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A record of something that happened. */
export type EvidenceRecord =
  | MeetingRecord
  | DocumentRecord
  | BodyRecord
  | UndertakingRecord
  | ReportRecord
  | MoneyRecord
  | StatementRecord
  | MeasurementRecord;

/** A record that a meeting, forum or other event was held. */
export interface MeetingRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** A meeting, forum or other event was held. */
  kind: "meeting";
  /** The number of the meeting in its series, counted from 1. */
  number?: number;
  /** The numbers of a joint meeting in several series. */
  series?: NumberInASeries[];
  /** Whether the meeting was held; held by default. */
  status?: MeetingStatus;
  /** The kind of session; regular by default. */
  session?: SessionKind;
  /** The year for which the meeting counts, if it was not held in that year. */
  forYear?: number;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** How the meeting was held. */
  mode?: MeetingMode;
  /** The states that chaired the meeting. */
  chairs?: CountryCode[];
  /** The parties that took part as observers. */
  observers?: PartyId[];
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** The number of a meeting in one of several series. */
export interface NumberInASeries {
  /** The id of the mechanism that meets. */
  mechanism: Slug;
  /** The number of the meeting in its series, counted from 1. */
  number: number;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * Whether a meeting was held.
 *
 * - `held`: It was held.
 * - `postponed`: It was put off to a later date.
 * - `cancelled`: It was called off.
 */
export type MeetingStatus = "held" | "postponed" | "cancelled";

/**
 * The kind of a session in a series of meetings.
 *
 * - `regular`: A regular session of the series.
 * - `informal`: An informal session or retreat: activity, but not the session that a plan promises.
 * - `special`: A special, extraordinary or emergency session.
 */
export type SessionKind = "regular" | "informal" | "special";

/**
 * How to read the date of a record.
 *
 * - `on`: It happened on that date.
 * - `by`: It had happened by the end of that date, when a source first shows it.
 */
export type Dating = "on" | "by";

/** Where something happened. */
export interface Place {
  /** The country. */
  country?: CountryCode;
  /** The town or other place, by language. */
  locality?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How a meeting was held.
 *
 * - `in-person`: In person, in one place.
 * - `online`: By video.
 * - `hybrid`: Partly in person, partly by video.
 */
export type MeetingMode = "in-person" | "online" | "hybrid";

/** A source of a record or project, and what it says. */
export interface Citation {
  /** The headline, in the languages in which it was seen. */
  title?: LocalizedText;
  /** Who published it, as the source names itself. */
  publisher?: VisibleText;
  /** The name of the publisher in other languages; never official. */
  publisherGloss?: LocalizedText;
  /** Where it can be read on the web. */
  address?: WebAddress;
  /** When it was published. */
  published?: PartialDate;
  /** What it says, word for word, by language. */
  claim?: LocalizedText;
  /** Whether it says the same as the record; confirms by default. */
  stance?: Stance;
  /** The date according to this source, if it is not the date of the record. */
  date?: PartialDate;
  /** The amount according to this source, if it is not the amount of the record. */
  amount?: SumOfMoney;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * Whether a source agrees with the record.
 *
 * - `confirms`: It says the same, though perhaps less precisely.
 * - `differs`: It says that the event happened, but gives a detail differently.
 * - `denies`: It says that the event did not happen.
 */
export type Stance = "confirms" | "differs" | "denies";

/**
 * How reliable a record is, as judged by its editor, from low to high.
 *
 * - `low`: Seen only on a mirror or at second hand, or inferred.
 * - `medium`: One source that is close to the event.
 * - `high`: A source from those who took part, or several independent ones.
 */
export type Confidence = "low" | "medium" | "high";

/** A record that a document reached a stage. */
export interface DocumentRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** A document reached a stage. */
  kind: "document";
  /** The stage that was reached. */
  stage: DocumentStage;
  /** The edition of the document; 1 by default. */
  edition?: number;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How far a document got, from first to last.
 *
 * - `in-drafting`: It is being drawn up.
 * - `drafted`: Its text is complete, whether adopted or not.
 * - `adopted`: It was adopted.
 * - `in-force`: It took effect or is being carried out.
 */
export type DocumentStage = "in-drafting" | "drafted" | "adopted" | "in-force";

/** A record that a body was established or upgraded. */
export interface BodyRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** A body was set up or upgraded. */
  kind: "body";
  /** What happened to it. */
  step: BodyStep;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * What happened to a body.
 *
 * - `established`: It was established or began its work.
 * - `upgraded`: It was upgraded, extended or improved.
 */
export type BodyStep = "established" | "upgraded";

/** A record that a programme or project started or finished. */
export interface UndertakingRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** A programme or project started or finished. */
  kind: "undertaking";
  /** What happened to it. */
  step: UndertakingStep;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The id of the project that it is about. */
  project?: Slug;
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * Whether a programme or project started or finished.
 *
 * - `started`: It began.
 * - `finished`: It ended.
 */
export type UndertakingStep = "started" | "finished";

/** A record that a report was published. */
export interface ReportRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** A report was published or adopted. */
  kind: "report";
  /** The period that the report covers, or that the money or the value is for. */
  period?: TermOfYears;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A record that money was offered, allocated or spent. */
export interface MoneyRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** Money was offered, allocated or spent. */
  kind: "money";
  /** The stage that was reached. */
  stage: MoneyStage;
  /** The amount, if it was published. */
  amount?: SumOfMoney;
  /** The period that the report covers, or that the money or the value is for. */
  period?: TermOfYears;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** Who gives the money: the id of an element of the plan or of a funder of the register. */
  funder?: Slug;
  /** The id of the cooperation area or priority area that the money is for. */
  area?: Slug;
  /** The id of the project that it is about. */
  project?: Slug;
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How far money got. Amounts of different stages are never added up, since spent money was allocated before.
 *
 * - `offered`: It was promised.
 * - `allocated`: It was assigned to a purpose.
 * - `spent`: It was paid out.
 */
export type MoneyStage = "offered" | "allocated" | "spent";

/** A record that a public statement was made. */
export interface StatementRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** Something was said in public: words, not deeds. */
  kind: "statement";
  /** Who said it, if the countries and participants do not say so. */
  speaker?: VisibleText;
  /** What the statement does. */
  says?: StatementContent;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * What a public statement does.
 *
 * - `announces`: Announces that it will happen.
 * - `reports`: Reports that it happened.
 * - `postpones`: Puts it off.
 * - `calls-off`: Calls it off, or says that it was stopped.
 */
export type StatementContent = "announces" | "reports" | "postpones" | "calls-off";

/** A record that something was measured or counted. */
export interface MeasurementRecord {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** Something was measured or counted. */
  kind: "measurement";
  /** The id of the indicator of the plan; none for a number that the plan does not ask for. */
  indicator?: Slug;
  /** The value, in plain digits and in quotes. */
  value?: Decimal;
  /** The result in words, by language, if it is no number. */
  text?: LocalizedText;
  /** The unit, by language; it may be left out if an indicator is named. */
  unit?: LocalizedText;
  /** The period that the report covers, or that the money or the value is for. */
  period?: TermOfYears;
  /** Its name or, in a few words, what happened, by language. */
  title?: LocalizedText;
  /** When it happened, or the first day if it lasted several, as far as known. */
  date: PartialDate;
  /** Whether it happened on the date or at an unknown time up to it; on by default. */
  dating?: Dating;
  /** The last day, if it lasted several. */
  until?: PartialDate;
  /** Where it happened. */
  place?: Place;
  /** The states that took part or that it is about. */
  countries?: CountryCode[];
  /** The ids of the actors, partners and mechanisms of the plan that took part. */
  participants?: Slug[];
  /** The ids of the commitments that it concerns. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A project that serves the plan. */
export interface Project {
  /** The id, unique among the records and projects of the register. */
  id: Slug;
  /** The name in each language. */
  names: Names;
  /** What it does, by language. */
  description?: LocalizedText;
  /** How far it is. */
  status?: ProjectStatus;
  /** The countries in which it is carried out. */
  countries?: CountryCode[];
  /** The organisation in charge. */
  lead?: VisibleText;
  /** The name of the organisation in charge in other languages; never official. */
  leadGloss?: LocalizedText;
  /** The other organisations that take part, each with its name by language. */
  organisations?: LocalizedText[];
  /** The id of the cooperation area or priority area of the plan that it belongs to. */
  area?: Slug;
  /** When it starts. */
  starts?: PartialDate;
  /** When it ends. */
  ends?: PartialDate;
  /** Its money, funder by funder. */
  funding?: Funding[];
  /** The ids of the commitments that it serves. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners of the plan that it concerns. */
  targets?: Slug[];
  /** The ids of the records and projects that it takes the place of; they no longer count. */
  replaces?: Slug[];
  /** The id of the record or project whose amount it corrects; its own amount may be negative. */
  corrects?: Slug;
  /** The id of the record or project that it is part of; its amount is not counted twice. */
  partOf?: Slug;
  /** Its sources. */
  citations?: Citation[];
  /** How reliable it is, as judged by its editor. */
  confidence: Confidence;
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/**
 * How far a project is.
 *
 * - `planned`: It is planned or approved.
 * - `ongoing`: It is being carried out.
 * - `finished`: It is finished.
 * - `suspended`: It is interrupted.
 * - `cancelled`: It was given up.
 */
export type ProjectStatus = "planned" | "ongoing" | "finished" | "suspended" | "cancelled";

/** Money of one funder for a project. */
export interface Funding {
  /** Who gives the money: the id of an element of the plan or of a funder of the register. */
  funder: Slug;
  /** How far the money got. */
  stage: MoneyStage;
  /** The amount, if it was published. */
  amount?: SumOfMoney;
  /** When the money was offered, allocated or spent. */
  date?: PartialDate;
  /** The period that the money is for. */
  period?: TermOfYears;
  [extension: `x-${string}`]: ExtensionValue;
}

/** A search for evidence that found nothing. */
export interface Search {
  /** The id, unique within the register. */
  id: Slug;
  /** When it was made. */
  date: PartialDate;
  /** Where was looked: web addresses, archives, libraries. */
  places?: VisibleText[];
  /** The ids of the commitments for which evidence was sought. */
  commitments?: CommitmentId[];
  /** The ids of the mechanisms, instruments, programmes and partners for which evidence was sought. */
  targets?: Slug[];
  /** What a reader must know, such as the reason for the coding, by language. */
  note?: LocalizedText;
  [extension: `x-${string}`]: ExtensionValue;
}

/** The progress of a plan as of a day, based on evidence. */
export interface Assessment {
  /** The format and its version. */
  format: "lmc-assessment/1";
  /** The id of the plan. */
  plan: Slug;
  /** The digest of the plan as it was assessed, by which a changed plan is noticed. */
  planDigest: ContentDigest;
  /** The day of the assessment; events on that day count. */
  asOf: Day;
  /** How what can be read in more than one way was read. */
  options: AssessmentOptions;
  /** How many records and projects there were, and which do not count at all. */
  evidence: EvidenceCount;
  /** The share of the plan for which there is any record. */
  coverage: Coverage;
  /** All commitments by progress. */
  whole: CountOfAllCommitments;
  /** The commitments by pillar; the last entry, without a key, has those that belong to none. */
  byPillar: CountByPillar[];
  /** The commitments by priority area; the last entry, without a key, has those that belong to none. */
  byPriorityArea: CountByPriorityArea[];
  /** The commitments by force; the last entry, without a key, is empty. */
  byForce: CountByForce[];
  /**
   * The commitments by act; one with several acts is under each. The last entry, without a key, has those without an
   * act.
   */
  byAct: CountByAct[];
  /** The commitments whose completion cannot be tracked, by the reason. */
  limits: CommitmentsByLimit;
  /** The progress of each commitment, in the order of the plan. */
  commitments: CommitmentAnswer[];
  /** What the measurements show about each indicator, in the order of the plan. */
  indicators: IndicatorAnswer[];
  /** What commitments promise to do again and again. */
  series: RecurringSeries[];
  /** What the records show about each mechanism, in the order of the plan. */
  mechanisms: MechanismAnswer[];
  /** What the records show about each instrument, in the order of the plan. */
  instruments: InstrumentAnswer[];
  /** What the records show about each programme, in the order of the plan. */
  programmes: ProgrammeAnswer[];
  /** What the records show about each partner, in the order of the plan. */
  partners: PartnerAnswer[];
  /** The totals of money. */
  money: MoneyAnswer;
}

/** The SHA-256 of a plan in canonical JSON (RFC 8785). */
export type ContentDigest = string;

/**
 * An existing day.
 * @example "2026-12-31"
 */
export type Day = string;

/** The options of an assessment. */
export interface AssessmentOptions {
  /** How a cadence such as every two years is read. */
  recurrence: Recurrence;
  /** How reliable a record must be to count. */
  leastConfidence: Confidence;
}

/**
 * How a cadence of several years is read.
 *
 * - `calendar-years`: Once within each calendar year or, for an interval of several years, within that many calendar
 *   years after the year of the last meeting.
 * - `rolling`: At most that many years after the last meeting, to the day.
 */
export type Recurrence = "calendar-years" | "rolling";

/** How many records and projects there were, and which do not count. */
export interface EvidenceCount {
  /** The number of records. */
  records: number;
  /** The number of projects. */
  projects: number;
  /** The records and projects that do not count at all, by the reason. */
  excluded: ExcludedEvidence;
  /** The records and projects that may be later than the day of the assessment. */
  undetermined: Slug[];
  /** The ids that occur more than once. */
  duplicates: Slug[];
}

/** The ids of records and projects that do not count at all, by the reason. */
export interface ExcludedEvidence {
  /** It is dated after the day of the assessment. */
  after: Slug[];
  /** No source confirms it. */
  unsourced: Slug[];
  /** It is less certain than the options require. */
  "too-unsure": Slug[];
  /** Another record or project takes its place. */
  replaced: Slug[];
  /** It names no commitment or target of the plan and contains no money. */
  "bears-on-nothing": Slug[];
}

/** The share of the plan for which there is any record, by kind of element. */
export interface Coverage {
  /** The share of the commitments. */
  commitments: Share;
  /** The share of the mechanisms. */
  mechanisms: Share;
  /** The share of the instruments. */
  instruments: Share;
  /** The share of the programmes. */
  programmes: Share;
  /** The share of the partners. */
  partners: Share;
}

/** A part of a whole. The true part is between part, and part and unknown together. */
export interface Share {
  /** The number known to belong to the part. */
  part: number;
  /** The number of which it is not known. */
  unknown: number;
  /** The total number. */
  whole: number;
}

/** All commitments by progress. */
export interface CountOfAllCommitments {
  /** The id of the plan. */
  key?: Slug;
  /** The number of commitments. */
  total: number;
  /** The ids of the commitments by progress. */
  lines: LinesByProgress;
}

/** The ids of commitments by their progress. */
export interface LinesByProgress {
  /** There is no record of it, so it is unknown whether anything was done. */
  "no-record": CommitmentId[];
  /**
   * Records show only what was said about it, which may also be that it was stopped: it is unknown whether anything was
   * done.
   */
  "statement-only": CommitmentId[];
  /** Something was done towards it. */
  activity: CommitmentId[];
  /** What it promises exists, regardless of since when, or was done within the term. */
  delivered: CommitmentId[];
  /** What it promises to do repeatedly or continuously was done within the term. */
  continuing: CommitmentId[];
  /** The progress depends on a day that is not known. */
  undetermined: CommitmentId[];
}

/** The commitments of one pillar by progress. */
export interface CountByPillar {
  /** What the commitments have in common; left out for those that have nothing of the kind. */
  key?: Slug;
  /** The number of commitments. */
  total: number;
  /** The ids of the commitments by progress. */
  lines: LinesByProgress;
}

/** The commitments of one priority area by progress. */
export interface CountByPriorityArea {
  /** What the commitments have in common; left out for those that have nothing of the kind. */
  key?: Slug;
  /** The number of commitments. */
  total: number;
  /** The ids of the commitments by progress. */
  lines: LinesByProgress;
}

/** The commitments of one force by progress. */
export interface CountByForce {
  /** What the commitments have in common; left out for those that have nothing of the kind. */
  key?: Force;
  /** The number of commitments. */
  total: number;
  /** The ids of the commitments by progress. */
  lines: LinesByProgress;
}

/** The commitments with one act by progress. */
export interface CountByAct {
  /** What the commitments have in common; left out for those that have nothing of the kind. */
  key?: Act;
  /** The number of commitments. */
  total: number;
  /** The ids of the commitments by progress. */
  lines: LinesByProgress;
}

/** The ids of commitments by the reason why their completion cannot be tracked. */
export interface CommitmentsByLimit {
  /** It advances a process that has no end state. */
  "no-end-state"?: CommitmentId[];
  /** It supports or encourages what others do. */
  "left-to-others"?: CommitmentId[];
  /** It is to be considered, explored or discussed: no outcome is promised. */
  "no-outcome-promised"?: CommitmentId[];
  /** It urges others, not the members. */
  "binds-no-member"?: CommitmentId[];
  /** It promises an act that is never over, such as exchange or cooperation. */
  "act-without-end"?: CommitmentId[];
  /**
   * It is to recur regularly, or when appropriate, without a stated interval: activity can be tracked, but not whether
   * anything is due. Does not apply to what is to be done once when appropriate, such as setting up a body.
   */
  "period-unstated"?: CommitmentId[];
}

/** The progress of one commitment within the term of the plan. */
export interface CommitmentAnswer {
  /** The id of the commitment. */
  commitment: CommitmentId;
  /** Its progress; undetermined if atLeast and atMost differ. */
  progress: Progress;
  /** The progress that is certain. */
  atLeast: Progress;
  /** The progress if every record whose day is not known counts. */
  atMost: Progress;
  /** The highest progress that it can show. */
  ceiling: ProgressCeiling;
  /** Whether records can show that it was completed or is being kept up. */
  trackable: boolean;
  /** Why its completion cannot be tracked. */
  limits: TrackingLimit[];
  /** What it promises again and again and what is lacking in the last closed window. */
  gaps: SeriesGap[];
  /** Whether it was done by the date that the plan states; left out if it states none. */
  due?: DueAnswer;
  /** The ids of the indicators that measure it. */
  indicators: Slug[];
  /** The records that the answer is based on, and those that do not count for it. */
  support: Support;
}

/**
 * How far a commitment has progressed.
 *
 * - `no-record`: There is no record of it, so it is unknown whether anything was done.
 * - `statement-only`: Records show only what was said about it, which may also be that it was stopped: it is unknown
 *   whether anything was done.
 * - `activity`: Something was done towards it.
 * - `delivered`: What it promises exists, regardless of since when, or was done within the term.
 * - `continuing`: What it promises to do repeatedly or continuously was done within the term.
 * - `undetermined`: The progress depends on a day that is not known.
 */
export type Progress = "no-record" | "statement-only" | "activity" | "delivered" | "continuing" | "undetermined";

/**
 * The highest progress that a commitment can show.
 *
 * - `activity`: It can show activity, never completion.
 * - `delivered`: It has an end state or a single act that records can show.
 * - `continuing`: What it promises recurs or is ongoing, so it can be kept up but not completed.
 */
export type ProgressCeiling = "activity" | "delivered" | "continuing";

/**
 * Why the completion of a commitment cannot be tracked.
 *
 * - `no-end-state`: It advances a process that has no end state.
 * - `left-to-others`: It supports or encourages what others do.
 * - `no-outcome-promised`: It is to be considered, explored or discussed: no outcome is promised.
 * - `binds-no-member`: It urges others, not the members.
 * - `act-without-end`: It promises an act that is never over, such as exchange or cooperation.
 * - `period-unstated`: It is to recur regularly, or when appropriate, without a stated interval: activity can be
 *   tracked, but not whether anything is due. Does not apply to what is to be done once when appropriate, such as
 *   setting up a body.
 */
export type TrackingLimit =
  | "no-end-state"
  | "left-to-others"
  | "no-outcome-promised"
  | "binds-no-member"
  | "act-without-end"
  | "period-unstated";

/** The last closed window of a series, in which too little is recorded. */
export interface SeriesGap {
  /** What recurs. */
  kind: SeriesKind;
  /** The id of the body that meets, or otherwise of the commitment. */
  subject: ElementId;
  /** The window. */
  window: WindowOfASeries;
}

/**
 * What recurs.
 *
 * - `meeting`: Meetings of one body.
 * - `report`: Reports: on progress, for a period.
 * - `activity`: Anything else, such as training courses.
 */
export type SeriesKind = "meeting" | "report" | "activity";

/** A period in which something was expected. */
export interface WindowOfASeries {
  /** When it opens. */
  opens: RangeOfDays;
  /** When it closes. */
  closes: RangeOfDays;
  /** Whether it closes within the term of the plan. */
  inTerm: boolean;
  /** Whether enough took place in it. */
  status: WindowStatus;
  /** The ids of the records of what took place in it. */
  held: Slug[];
  /** The ids of the records of what may have taken place in it. */
  perhaps: Slug[];
}

/** A range of days on one of which something happened or is due. An end that is not known is left out. */
export interface RangeOfDays {
  /** The first day. */
  first?: Day;
  /** The last day. */
  last?: Day;
}

/**
 * Whether enough took place in a window.
 *
 * - `held`: It was held on time.
 * - `held-late`: It was held, but late.
 * - `due`: It is due but not yet late.
 * - `no-record`: The deadline has passed and there is no record, so it is unknown whether it was held.
 * - `undetermined`: The status depends on a day that is not known.
 * - `too-few`: The deadline has passed and there are fewer records than were promised.
 */
export type WindowStatus = "held" | "held-late" | "due" | "no-record" | "undetermined" | "too-few";

/** Whether what is promised by a date was done by then. */
export interface DueAnswer {
  /** The date by which it is promised. */
  due: PartialDate;
  /** Whether it was done by then. */
  status: DueStatus;
  /** Who is to do it. */
  responsible: PartyId[];
}

/**
 * Whether something was done by its date.
 *
 * - `met`: Records show that it was done by the date.
 * - `met-late`: Records show that it was done, but not that it was done by the date.
 * - `open`: No record shows that it was done, and the date has not passed.
 * - `overdue`: The date has passed, and no record shows that it was done.
 * - `undetermined`: It depends on a day that is not known.
 * - `not-trackable`: It can show activity only, so no record can show that it was done.
 */
export type DueStatus = "met" | "met-late" | "open" | "overdue" | "undetermined" | "not-trackable";

/** The records and projects that an answer is based on, and those that name what it is about and do not count for it. */
export interface Support {
  /** The records and projects that certainly count. */
  certain: SupportingEvidence[];
  /** The ids of those that count or not depending on a day that is not known. */
  perhaps: Slug[];
  /** Those that do not count, with the reason. */
  uncounted: UncountedEvidence[];
}

/** A record or project that an answer is based on. */
export interface SupportingEvidence {
  /** The id of the record or project. */
  id: Slug;
  /** The kind of the record; left out for a project. */
  kind?: EvidenceKind;
  /** How reliable it is. */
  confidence: Confidence;
  /** Whether a source contradicts a detail or denies it. */
  contested: boolean;
}

/**
 * The kind of a record.
 *
 * - `meeting`: A meeting, forum or other event was held.
 * - `document`: A document reached a stage.
 * - `body`: A body was established or upgraded.
 * - `undertaking`: A programme or project started or finished.
 * - `report`: A report was published.
 * - `money`: Money was offered, allocated or spent.
 * - `statement`: A public statement was made: words, not deeds.
 * - `measurement`: Something was measured or counted.
 */
export type EvidenceKind =
  | "meeting"
  | "document"
  | "body"
  | "undertaking"
  | "report"
  | "money"
  | "statement"
  | "measurement";

/** A record or project that names what an answer is about and does not count for it. */
export interface UncountedEvidence {
  /** The id of the record or project. */
  id: Slug;
  /** Why it does not count. */
  reason: ExclusionReason;
}

/**
 * Why a record or project does not count: not at all, or not for one answer.
 *
 * - `after`: It is dated after the day of the assessment.
 * - `unsourced`: No source confirms it.
 * - `too-unsure`: It is less certain than the options require.
 * - `replaced`: Another record or project takes its place.
 * - `bears-on-nothing`: It names no commitment or target of the plan and contains no money.
 * - `outside-term`: It happened before or after the years of the plan.
 * - `postponed`: It says that something was put off.
 * - `called-off`: It says that something will not take place.
 * - `only-stated`: It says that something was announced, stated or offered, not that it was done.
 * - `not-regular`: It is about an informal or special session, and the promise is about regular ones.
 * - `shows-other`: It shows something else than what is promised.
 */
export type ExclusionReason =
  | "after"
  | "unsourced"
  | "too-unsure"
  | "replaced"
  | "bears-on-nothing"
  | "outside-term"
  | "postponed"
  | "called-off"
  | "only-stated"
  | "not-regular"
  | "shows-other";

/** What the measurements by the day of the assessment show about one indicator. */
export interface IndicatorAnswer {
  /** The id of the indicator. */
  indicator: Slug;
  /** The values, in the order of their days. */
  values: MeasuredValue[];
  /** Whether each target was reached, in the order of the plan. */
  targets: TargetResult[];
  /** The measurements that do not count, with the reason. */
  uncounted: UncountedEvidence[];
}

/** A value that a record gives, as a number or in words. */
export interface MeasuredValue {
  /** The id of the record. */
  record: Slug;
  /** The days for which the value holds. */
  day: RangeOfDays;
  /** The value, in quotes. */
  value?: ExactNumber;
  /** The value in words, by language. */
  text?: LocalizedText;
}

/**
 * A number in plain ASCII digits, in quotes: at most 100 digits before the point and 99 after it.
 * @example "15.8"
 * @example "-20"
 */
export type ExactNumber = string;

/** Whether one target of an indicator was reached. */
export interface TargetResult {
  /** The target, as in the plan. */
  target: Target;
  /** The value to be reached, in quotes; left out if it is not known as a number. */
  level?: ExactNumber;
  /** Whether it was reached. */
  result: IndicatorResult;
  /** The id of the record whose value decides; left out if there is none. */
  record?: Slug;
}

/**
 * Whether a target was reached.
 *
 * - `reached`: The last value measured by the date reaches it, or a value at any time if it has no date.
 * - `reached-late`: A value measured after the date reaches it, but the last one by the date did not, or there was
 *   none.
 * - `not-yet`: No value reaches it so far, and the date has not passed.
 * - `missed`: The date has passed, and the last value measured by then does not reach it, nor does a later one.
 * - `no-value`: No value is recorded, so nothing is known.
 * - `not-comparable`: The target or the values are in words, or the baseline is not known as a number, so that no one
 *   but a reader can tell.
 */
export type IndicatorResult = "reached" | "reached-late" | "not-yet" | "missed" | "no-value" | "not-comparable";

/** What one commitment promises to do again and again: what took place, and what was expected. */
export interface RecurringSeries {
  /** The id of the commitment. */
  commitment: CommitmentId;
  /** What recurs. */
  kind: SeriesKind;
  /** The id of the body that meets, or otherwise of the commitment. */
  subject: ElementId;
  /** How often it is to recur. */
  cadence?: Cadence;
  /** Whether it is promised on a condition, so that nothing is missed in an empty window. */
  conditional: boolean;
  /** What took place by the day of the assessment, in order. */
  held: Occurrence[];
  /** The records for which only the day is known by which it took place. */
  undated: Slug[];
  /** The records that may be later than the day of the assessment. */
  perhaps: Slug[];
  /** The records among these whose sources disagree. */
  contested: Slug[];
  /** The periods in which something was expected, in order. */
  windows: WindowOfASeries[];
  /** The day by which the next time is due; left out if nothing more is due within the term. */
  nextDue?: RangeOfDays;
}

/** One time that something took place. */
export interface Occurrence {
  /** The id of the record. */
  record: Slug;
  /** The days on one of which it took place. */
  day: RangeOfDays;
  /** The days by which it is assigned to a window. */
  counted: RangeOfDays;
}

/** What the records show about one mechanism, regardless of when it happened. */
export interface MechanismAnswer {
  /** The kind. */
  kind: "mechanism";
  /** The id of the element. */
  target: Slug;
  /** The status; left out if it depends on a day that is not known. */
  status?: BodyStatus;
  /** The status that is certain. */
  atLeast: BodyStatus;
  /** The status if every record whose day is not known counts. */
  atMost: BodyStatus;
  /** A day by which it had the status that is certain; left out if nothing is certain. */
  reachedBy?: Day;
  /** Whether one record shows a document in drafting after another has shown it complete. */
  contradicted: boolean;
  /** The certain status compared with the text of the plan. */
  againstPlan: LifecycleComparison;
  /** The certain records by the status that they show. */
  basis: RecordsByBodyStatus;
  /** The records that the answer is based on, and those that do not count for it. */
  support: Support;
}

/**
 * What records show about a mechanism or partner.
 *
 * - `no-record`: No record concerns it.
 * - `mentioned`: It is mentioned, but no record shows that it did anything.
 * - `active`: It met, reported, or received money or projects, so it exists.
 * - `established`: It was established.
 * - `upgraded`: It was upgraded, extended or improved.
 */
export type BodyStatus = "no-record" | "mentioned" | "active" | "established" | "upgraded";

/**
 * What records show, compared with the text of the plan.
 *
 * - `unknown`: No record shows its stage, or the plan does not state one.
 * - `behind`: It is behind the stage that the plan describes.
 * - `as-written`: It is at the stage that the plan describes.
 * - `further`: It is beyond the stage that the plan describes.
 */
export type LifecycleComparison = "unknown" | "behind" | "as-written" | "further";

/** The ids of records by the status that they show. */
export interface RecordsByBodyStatus {
  /** No record concerns it. */
  "no-record"?: Slug[];
  /** It is mentioned, but no record shows that it did anything. */
  mentioned?: Slug[];
  /** It met, reported, or received money or projects, so it exists. */
  active?: Slug[];
  /** It was established. */
  established?: Slug[];
  /** It was upgraded, extended or improved. */
  upgraded?: Slug[];
}

/** What the records show about one instrument, regardless of when it happened. */
export interface InstrumentAnswer {
  /** The kind. */
  kind: "instrument";
  /** The id of the element. */
  target: Slug;
  /** The status; left out if it depends on a day that is not known. */
  status?: InstrumentStatus;
  /** The status that is certain. */
  atLeast: InstrumentStatus;
  /** The status if every record whose day is not known counts. */
  atMost: InstrumentStatus;
  /** A day by which it had the status that is certain; left out if nothing is certain. */
  reachedBy?: Day;
  /** Whether one record shows a document in drafting after another has shown it complete. */
  contradicted: boolean;
  /** The certain status compared with the text of the plan. */
  againstPlan: LifecycleComparison;
  /** The certain records by the status that they show. */
  basis: RecordsByInstrumentStatus;
  /** The records that the answer is based on, and those that do not count for it. */
  support: Support;
}

/**
 * What records show about an instrument.
 *
 * - `no-record`: No record concerns it.
 * - `mentioned`: Records concern it, but none shows its stage.
 * - `in-drafting`: It is being drafted.
 * - `drafted`: Its text is complete.
 * - `adopted`: It was adopted.
 * - `in-force`: It took effect or is being carried out.
 */
export type InstrumentStatus = "no-record" | "mentioned" | "in-drafting" | "drafted" | "adopted" | "in-force";

/** The ids of records by the status that they show. */
export interface RecordsByInstrumentStatus {
  /** No record concerns it. */
  "no-record"?: Slug[];
  /** Records concern it, but none shows its stage. */
  mentioned?: Slug[];
  /** It is being drafted. */
  "in-drafting"?: Slug[];
  /** Its text is complete. */
  drafted?: Slug[];
  /** It was adopted. */
  adopted?: Slug[];
  /** It took effect or is being carried out. */
  "in-force"?: Slug[];
}

/** What the records show about one programme, regardless of when it happened. */
export interface ProgrammeAnswer {
  /** The kind. */
  kind: "programme";
  /** The id of the element. */
  target: Slug;
  /** The status; left out if it depends on a day that is not known. */
  status?: ProgrammeStatus;
  /** The status that is certain. */
  atLeast: ProgrammeStatus;
  /** The status if every record whose day is not known counts. */
  atMost: ProgrammeStatus;
  /** A day by which it had the status that is certain; left out if nothing is certain. */
  reachedBy?: Day;
  /** Whether one record shows a document in drafting after another has shown it complete. */
  contradicted: boolean;
  /** The certain status compared with the text of the plan. */
  againstPlan: LifecycleComparison;
  /** The certain records by the status that they show. */
  basis: RecordsByProgrammeStatus;
  /** The records that the answer is based on, and those that do not count for it. */
  support: Support;
}

/**
 * What records show about a programme.
 *
 * - `no-record`: No record concerns it.
 * - `mentioned`: It is mentioned, but no record shows that anything was done.
 * - `active`: Activities took place under it.
 * - `started`: It began.
 * - `finished`: It ended.
 */
export type ProgrammeStatus = "no-record" | "mentioned" | "active" | "started" | "finished";

/** The ids of records by the status that they show. */
export interface RecordsByProgrammeStatus {
  /** No record concerns it. */
  "no-record"?: Slug[];
  /** It is mentioned, but no record shows that anything was done. */
  mentioned?: Slug[];
  /** Activities took place under it. */
  active?: Slug[];
  /** It began. */
  started?: Slug[];
  /** It ended. */
  finished?: Slug[];
}

/** What the records show about one partner, regardless of when it happened. */
export interface PartnerAnswer {
  /** The kind. */
  kind: "partner";
  /** The id of the element. */
  target: Slug;
  /** The status; left out if it depends on a day that is not known. */
  status?: BodyStatus;
  /** The status that is certain. */
  atLeast: BodyStatus;
  /** The status if every record whose day is not known counts. */
  atMost: BodyStatus;
  /** A day by which it had the status that is certain; left out if nothing is certain. */
  reachedBy?: Day;
  /** Whether one record shows a document in drafting after another has shown it complete. */
  contradicted: boolean;
  /** The certain status compared with the text of the plan. */
  againstPlan: LifecycleComparison;
  /** The certain records by the status that they show. */
  basis: RecordsByBodyStatus;
  /** The records that the answer is based on, and those that do not count for it. */
  support: Support;
}

/** The totals of money. */
export interface MoneyAnswer {
  /** The sums. */
  totals: MoneyTotal[];
  /** The records and projects with a negative amount that corrects no other, which is left out. */
  negative: Slug[];
  /** The records and projects that are part of others, whose amounts are counted there. */
  parts: Slug[];
  /** The records and projects that state money without an amount. */
  unspecified: Slug[];
}

/** A sum of one basis, stage and currency. Sums that differ in one of these must not be added up. */
export interface MoneyTotal {
  /** Where the amounts are recorded. */
  basis: MoneyBasis;
  /** The stage of the money. */
  stage: MoneyStage;
  /** The currency. */
  currency: CurrencyCode;
  /** Whether all of it was certainly recorded by the day of the assessment. */
  certain: boolean;
  /** The dimension. */
  by: MoneyDimension;
  /** The key in the dimension: several if the sum belongs to all of them together, none if none is stated. */
  key: QuotedText[];
  /** The sum, in quotes. */
  sum: ExactNumber;
  /** The records or projects that it adds up. */
  evidence: Slug[];
  /** Those of them that may be about the same money. */
  mayCountTwice: Slug[];
}

/**
 * Where amounts are recorded.
 *
 * - `records`: In money records.
 * - `projects`: In the funding of projects.
 */
export type MoneyBasis = "records" | "projects";

/**
 * By what money is added up.
 *
 * - `whole`: All money.
 * - `funder`: The funder.
 * - `country`: The recipient countries. Money for several countries is counted under all of them together and never
 *   split.
 * - `area`: The area it is for, as stated; otherwise the areas of the commitments that the record or project names.
 * - `year`: The year or period of the record or project: 2024, 2023/24 for up to twelve months across two years,
 *   2023–2027 for several years, 2023– without a stated end. Never split among its years.
 */
export type MoneyDimension = "whole" | "funder" | "country" | "area" | "year";

/** A text of a plan or a part of one, which may be empty. */
export type QuotedText = string;

/** The differences between two plans; none if and only if the plans are equal. */
export interface PlanDiff {
  /** The format and its version. */
  format: "lmc-diff/1";
  /** The id of the older plan. */
  older: Slug;
  /** The digest of the older plan. */
  olderDigest: ContentDigest;
  /** The id of the newer plan. */
  newer: Slug;
  /** The digest of the newer plan. */
  newerDigest: ContentDigest;
  /** The changes, by kind of part. */
  changes: Change[];
}

/** One difference between two plans. */
export type Change =
  | AddedPart
  | RemovedPart
  | ChangedOrder
  | Succession
  | ChangedNumber
  | MovedPart
  | ChangedName
  | ChangedText
  | ChangedForce
  | ChangeOfActs
  | ChangedCadence
  | ChangeOfTargets
  | ChangedLifecycle
  | ChangedProperty;

/** A part that the older plan does not have. */
export interface AddedPart {
  /** The type of the change. */
  change: "added";
  /** The part. */
  part: NewerPart;
}

/** A part of the newer plan, with its value. */
export type NewerPart =
  | NewerMember
  | NewerSource
  | NewerSection
  | NewerPredecessor
  | NewerPhase
  | NewerGoal
  | NewerPrinciple
  | NewerPillar
  | NewerPriorityArea
  | NewerCooperationArea
  | NewerStatement
  | NewerCommitment
  | NewerIndicator
  | NewerMechanism
  | NewerInstrument
  | NewerProgramme
  | NewerPartner
  | NewerInitiative
  | NewerActor;

/** A member of the newer plan, with its value. */
export interface NewerMember {
  /** The kind. */
  kind: "member";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Member;
}

/** A path in a document, as a JSON Pointer. */
export type DocumentPath = string;

/** A source of the newer plan, with its value. */
export interface NewerSource {
  /** The kind. */
  kind: "source";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Source;
}

/** A section of the newer plan, with its value. */
export interface NewerSection {
  /** The kind. */
  kind: "section";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Section;
}

/** A predecessor of the newer plan, with its value. */
export interface NewerPredecessor {
  /** The kind. */
  kind: "predecessor";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Predecessor;
}

/** A phase of the newer plan, with its value. */
export interface NewerPhase {
  /** The kind. */
  kind: "phase";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Phase;
}

/** A goal of the newer plan, with its value. */
export interface NewerGoal {
  /** The kind. */
  kind: "goal";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Goal;
}

/** A principle of the newer plan, with its value. */
export interface NewerPrinciple {
  /** The kind. */
  kind: "principle";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Principle;
}

/** A pillar of the newer plan, with its value. */
export interface NewerPillar {
  /** The kind. */
  kind: "pillar";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Pillar;
}

/** A priority area of the newer plan, with its value. */
export interface NewerPriorityArea {
  /** The kind. */
  kind: "priority-area";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: PriorityArea;
}

/** A cooperation area of the newer plan, with its value. */
export interface NewerCooperationArea {
  /** The kind. */
  kind: "cooperation-area";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: CooperationArea;
}

/** A statement of the newer plan, with its value. */
export interface NewerStatement {
  /** The kind. */
  kind: "statement";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Statement;
}

/** A commitment of the newer plan, with its value. */
export interface NewerCommitment {
  /** The kind. */
  kind: "commitment";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Commitment;
}

/** An indicator of the newer plan, with its value. */
export interface NewerIndicator {
  /** The kind. */
  kind: "indicator";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Indicator;
}

/** A mechanism of the newer plan, with its value. */
export interface NewerMechanism {
  /** The kind. */
  kind: "mechanism";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Mechanism;
}

/** An instrument of the newer plan, with its value. */
export interface NewerInstrument {
  /** The kind. */
  kind: "instrument";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Instrument;
}

/** A programme of the newer plan, with its value. */
export interface NewerProgramme {
  /** The kind. */
  kind: "programme";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Programme;
}

/** A partner of the newer plan, with its value. */
export interface NewerPartner {
  /** The kind. */
  kind: "partner";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Partner;
}

/** An initiative of the newer plan, with its value. */
export interface NewerInitiative {
  /** The kind. */
  kind: "initiative";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Initiative;
}

/** An actor of the newer plan, with its value. */
export interface NewerActor {
  /** The kind. */
  kind: "actor";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Actor;
}

/** A part that the newer plan no longer has. */
export interface RemovedPart {
  /** The type of the change. */
  change: "removed";
  /** The part. */
  part: OlderPart;
}

/** A part of the older plan, with its value. */
export type OlderPart =
  | OlderMember
  | OlderSource
  | OlderSection
  | OlderPredecessor
  | OlderPhase
  | OlderGoal
  | OlderPrinciple
  | OlderPillar
  | OlderPriorityArea
  | OlderCooperationArea
  | OlderStatement
  | OlderCommitment
  | OlderIndicator
  | OlderMechanism
  | OlderInstrument
  | OlderProgramme
  | OlderPartner
  | OlderInitiative
  | OlderActor;

/** A member of the older plan, with its value. */
export interface OlderMember {
  /** The kind. */
  kind: "member";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Member;
}

/** A source of the older plan, with its value. */
export interface OlderSource {
  /** The kind. */
  kind: "source";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Source;
}

/** A section of the older plan, with its value. */
export interface OlderSection {
  /** The kind. */
  kind: "section";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Section;
}

/** A predecessor of the older plan, with its value. */
export interface OlderPredecessor {
  /** The kind. */
  kind: "predecessor";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Predecessor;
}

/** A phase of the older plan, with its value. */
export interface OlderPhase {
  /** The kind. */
  kind: "phase";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Phase;
}

/** A goal of the older plan, with its value. */
export interface OlderGoal {
  /** The kind. */
  kind: "goal";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Goal;
}

/** A principle of the older plan, with its value. */
export interface OlderPrinciple {
  /** The kind. */
  kind: "principle";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Principle;
}

/** A pillar of the older plan, with its value. */
export interface OlderPillar {
  /** The kind. */
  kind: "pillar";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Pillar;
}

/** A priority area of the older plan, with its value. */
export interface OlderPriorityArea {
  /** The kind. */
  kind: "priority-area";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: PriorityArea;
}

/** A cooperation area of the older plan, with its value. */
export interface OlderCooperationArea {
  /** The kind. */
  kind: "cooperation-area";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: CooperationArea;
}

/** A statement of the older plan, with its value. */
export interface OlderStatement {
  /** The kind. */
  kind: "statement";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Statement;
}

/** A commitment of the older plan, with its value. */
export interface OlderCommitment {
  /** The kind. */
  kind: "commitment";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Commitment;
}

/** An indicator of the older plan, with its value. */
export interface OlderIndicator {
  /** The kind. */
  kind: "indicator";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Indicator;
}

/** A mechanism of the older plan, with its value. */
export interface OlderMechanism {
  /** The kind. */
  kind: "mechanism";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Mechanism;
}

/** An instrument of the older plan, with its value. */
export interface OlderInstrument {
  /** The kind. */
  kind: "instrument";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Instrument;
}

/** A programme of the older plan, with its value. */
export interface OlderProgramme {
  /** The kind. */
  kind: "programme";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Programme;
}

/** A partner of the older plan, with its value. */
export interface OlderPartner {
  /** The kind. */
  kind: "partner";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Partner;
}

/** An initiative of the older plan, with its value. */
export interface OlderInitiative {
  /** The kind. */
  kind: "initiative";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Initiative;
}

/** An actor of the older plan, with its value. */
export interface OlderActor {
  /** The kind. */
  kind: "actor";
  /** The id of the record or project. */
  id: QuotedText;
  /** The path of the part in the plan document. */
  path: DocumentPath;
  /** The part, as in the plan document. */
  value: Actor;
}

/** A change of the order of the parts of one kind. */
export interface ChangedOrder {
  /** The type of the change. */
  change: "reordered";
  /** The kind of the parts. */
  kind: PlanPart;
  /** The parts that are in both plans, in the order of the newer plan. */
  parts: Match[];
  /** The smallest set of parts whose moves explain the new order. */
  moved: Match[];
}

/**
 * A kind of part of a plan.
 *
 * - `plan`: The plan itself.
 * - `member`: A member, identified by its country code or id.
 * - `source`: A source, identified by its id.
 * - `section`: A section of the text, identified by its number.
 * - `predecessor`: A plan that this one succeeds.
 * - `phase`: A phase.
 * - `goal`: A goal.
 * - `principle`: A principle.
 * - `pillar`: A pillar.
 * - `priority-area`: A priority area.
 * - `cooperation-area`: A cooperation area.
 * - `statement`: A clause that promises nothing.
 * - `commitment`: A commitment, identified by its section number and ordinal.
 * - `indicator`: An indicator.
 * - `mechanism`: A mechanism.
 * - `instrument`: An instrument.
 * - `programme`: A programme.
 * - `partner`: A partner.
 * - `initiative`: An initiative.
 * - `actor`: An actor.
 */
export type PlanPart =
  | "plan"
  | "member"
  | "source"
  | "section"
  | "predecessor"
  | "phase"
  | "goal"
  | "principle"
  | "pillar"
  | "priority-area"
  | "cooperation-area"
  | "statement"
  | "commitment"
  | "indicator"
  | "mechanism"
  | "instrument"
  | "programme"
  | "partner"
  | "initiative"
  | "actor";

/** A part that is in both plans. */
export interface Match {
  /** The kind of the part. */
  kind: PlanPart;
  /** The part in the older plan. */
  older: ReferenceToAPart;
  /** The part in the newer plan. */
  newer: ReferenceToAPart;
}

/** Where a part is in one of the plans. */
export interface ReferenceToAPart {
  /** What identifies it, as written: an id, a section number or a country code. */
  id: QuotedText;
  /** Its path in the plan document. */
  path: DocumentPath;
}

/** Parts that take the place of others: renamed, split or merged. */
export interface Succession {
  /** The type of the change. */
  change: "succession";
  /** How this is known. */
  basis: SuccessionBasis;
  /** The parts in the older plan: several if they were merged. */
  from: OlderPart[];
  /** The parts in the newer plan: several if one was split. */
  to: NewerPart[];
}

/**
 * How it is known that parts succeed others.
 *
 * - `declared`: The plan states it, with succeeds. Additions and removals that it explains are not reported.
 * - `likely`: The words of the clauses suggest it. Additions and removals are reported too, since this may be wrong.
 */
export type SuccessionBasis = "declared" | "likely";

/** A change of the number of a section or commitment. */
export interface ChangedNumber {
  /** The type of the change. */
  change: "renumbered";
  /** The part in both plans. */
  part: Match;
  /** The parts that were renumbered with the section. */
  following: Match[];
}

/** A clause or cooperation area that moved to another section. */
export interface MovedPart {
  /** The type of the change. */
  change: "moved";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before: SectionNumber;
  /** The value in the newer plan. */
  after: SectionNumber;
}

/** A change of a name in one language. */
export interface ChangedName {
  /** The type of the change. */
  change: "renamed";
  /** The part in both plans. */
  part: Match;
  /** The language. */
  language: LanguageTag;
  /** The value in the older plan. */
  before: QuotedText;
  /** The value in the newer plan. */
  after: QuotedText;
}

/** A change of verbatim text. */
export interface ChangedText {
  /** The type of the change. */
  change: "text-changed";
  /** The part in both plans. */
  part: Match;
  /** The key of the text in a plan document. */
  property: QuotedText;
  /** The value in the older plan. */
  before: QuotedText;
  /** The value in the newer plan. */
  after: QuotedText;
  /** The words that changed, in order. */
  edits: Edit[];
}

/** A replacement, removal or insertion of words in a text. */
export interface Edit {
  /** Where the words start in the older text, in UTF-16 units from 0. */
  start: number;
  /** The removed words. */
  removed: QuotedText;
  /** The inserted words. */
  inserted: QuotedText;
}

/** A change of the force of a commitment. */
export interface ChangedForce {
  /** The type of the change. */
  change: "force-changed";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before: Force;
  /** The value in the newer plan. */
  after: Force;
  /** The direction of the change. */
  shift: ForceShift;
}

/**
 * How the force of a commitment changed.
 *
 * - `hardened`: It commits the members more firmly.
 * - `softened`: It commits the members less firmly.
 * - `turned-outward`: It committed the members and now urges others.
 * - `turned-inward`: It urged others and now commits the members.
 */
export type ForceShift = "hardened" | "softened" | "turned-outward" | "turned-inward";

/** A change of the acts of a commitment. */
export interface ChangeOfActs {
  /** The type of the change. */
  change: "acts-changed";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before: Act[];
  /** The value in the newer plan. */
  after: Act[];
}

/** A change of the cadence of a commitment. A plan that states none has no value. */
export interface ChangedCadence {
  /** The type of the change. */
  change: "cadence-changed";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before?: Cadence;
  /** The value in the newer plan. */
  after?: Cadence;
}

/** A change of the targets of a commitment. */
export interface ChangeOfTargets {
  /** The type of the change. */
  change: "retargeted";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before: Slug[];
  /** The value in the newer plan. */
  after: Slug[];
}

/** A change of the stage that the plan states. */
export interface ChangedLifecycle {
  /** The type of the change. */
  change: "lifecycle-changed";
  /** The part in both plans. */
  part: Match;
  /** The value in the older plan. */
  before: Lifecycle;
  /** The value in the newer plan. */
  after: Lifecycle;
  /** The direction of the change. */
  shift: LifecycleShift;
}

/**
 * How a stage changed.
 *
 * - `forward`: Closer to existence.
 * - `backward`: Further from existence.
 * - `neither`: Neither: it exists before and after, or one of the two stages is unstated.
 */
export type LifecycleShift = "forward" | "backward" | "neither";

/** Any other change of a part. */
export interface ChangedProperty {
  /** The type of the change. */
  change: "property-changed";
  /** The part in both plans. */
  part: Match;
  /** The keys of the property in a plan document, relative to the part. */
  property: QuotedText;
  /** The value in the older plan. */
  before: QuotedText[];
  /** The value in the newer plan. */
  after: QuotedText[];
}

/** A problem in a document: a fault in its form, or a finding of a rule. */
export interface Problem {
  /** The stable id of the kind of problem. */
  code: ProblemCode;
  /** How serious the problem is. */
  severity: Severity;
  /** The path of the invalid value, or of the object that lacks something. */
  path: Pointer;
  /** Where it is in the document; absent if only the path is known. */
  location?: ProblemLocation;
  /** One sentence that names the offending value. */
  message: Wording;
  /** What would be correct, or how to fix the problem; empty if there is no hint. */
  hint: Wording;
  /** The id, number or code of the part that the problem is about; absent if it is about no part. */
  subject?: string;
  /** The paths of other values that have to do with it. */
  related: Pointer[];
  /** The values that the message names, by name. */
  properties: {
    [key: string]: string;
  };
  /** Why it does not count; absent if it does. */
  suppression?: Suppression;
}

/** Why a finding is suppressed. */
export interface Suppression {
  /** What suppresses it. */
  ground: SuppressionGround;
  /** The reason that the configuration or the baseline gives. */
  reason: string;
  /** The last day of the suppression. */
  expires?: Day;
}

/**
 * What suppresses a finding.
 *
 * - `suppression`: A suppression of the configuration.
 * - `baseline`: The baseline.
 */
export type SuppressionGround = "suppression" | "baseline";

/**
 * The stable id of a kind of fault or of a rule.
 * @example "LMC-F301"
 * @example "LMC-V102"
 */
export type ProblemCode = string;

/**
 * How serious a problem is.
 *
 * - `error`: It must be fixed.
 * - `warning`: It should be fixed.
 * - `note`: It is worth a look.
 */
export type Severity = "error" | "warning" | "note";

/**
 * A JSON Pointer into the document.
 * @example ""
 * @example "/commitments/0/quote"
 */
export type Pointer = string;

/** A range in a document. The end is absent if it is not known, and so are the offsets. */
export interface ProblemLocation {
  /** The name of the document. */
  source: string;
  /** The first line, from 1. */
  line: Ordinal;
  /** The first column, from 1, in Unicode code points. */
  column: Ordinal;
  /** The number of bytes before the range. */
  offset?: ByteCount;
  /** The line of the position just after the range. */
  endLine?: Ordinal;
  /** The column of the position just after the range. */
  endColumn?: Ordinal;
  /** The number of bytes before the position just after the range. */
  endOffset?: ByteCount;
}

/** A number of a line or column, from 1. */
export type Ordinal = number;

/** A number of bytes. */
export type ByteCount = number;

/** The same text in English and Chinese. */
export interface Wording {
  /** The text in English. */
  en: string;
  /** The text in Chinese. */
  zh: string;
}

/** The problems of one or several documents. */
export interface ProblemReport {
  /** Whether there is an error, or a problem that is not listed. */
  hasErrors: boolean;
  /** The problems, in the order in which reports list them. */
  problems: Problem[];
  /** The problems that do not count, each with the reason. */
  suppressed: Problem[];
  /** How many more problems there are than are listed. */
  unreported: number;
  /** What the report says about all its problems, by name, such as plan, asOf and catalogueVersion. */
  properties: {
    [key: string]: string;
  };
}
