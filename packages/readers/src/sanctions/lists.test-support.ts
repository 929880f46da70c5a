import type { ListFile } from "./import-edition.ts";

/** Small lists in the shapes in which the real ones are published. Nobody on them exists. */
export function file(name: string, text: string): ListFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export const ofacCsv: readonly ListFile[] = [
  file(
    "sdn.csv",
    [
      String.raw`101,"TESTOV, Ivan Petrovich","individual","CYBER2] [DPRK3","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1968; alt. DOB circa 1970; POB Nowhere; Passport AB 123-456 (Russia) expires 2030; National ID No. 77 88 99 (Russia); a.k.a. 'TESTO'; Digital Currency Address - XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT; alt. Digital Currency Addr"`,
      `102,"EXAMPLE TRADING, LTD.",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Registration ID 55667788 (Cyprus)."`,
      `103,"SEA EXAMPLE","vessel","SDGT",-0- ,"ABCD","Cargo","1","2","Panama",-0- ,"Vessel Registration Identification IMO 9999999."`,
      "",
    ].join("\r\n") + "\u001A",
  ),
  file("alt.csv", `101,1,"aka","PROBNIY, Ivan",-0- \r\n102,2,"fka","SAMPLE\nTRADING",-0- \r\n`),
  file("add.csv", `101,1,"12 Test Street","Moscow 101000","Russia",-0- \r\n102,2,-0- ,"Limassol","Cyprus",-0- \r\n`),
  file(
    "sdn_comments.csv",
    `101,"ess - USDT 0x8576acc5c05d6ce88f4e49bf65bdf0c62f91353c; Linked To: EXAMPLE TRADING, LTD."\r\n`,
  ),
];

export const flatXml = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://www.example.org/sdn">
  <publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry>
    <uid>101</uid><firstName>Ivan &amp; Co</firstName><lastName>TESTOV</lastName><sdnType>Individual</sdnType>
    <programList><program>CYBER2</program></programList>
    <akaList><aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>TESTO</lastName></aka><aka><uid>2</uid></aka></akaList>
    <dateOfBirthList><dateOfBirthItem><uid>9</uid><dateOfBirth>circa 1961</dateOfBirth></dateOfBirthItem></dateOfBirthList>
    <idList>
      <id><uid>3</uid><idType>Passport</idType><idNumber> AB 123 </idNumber><idCountry>Russia</idCountry></id>
      <id><uid>4</uid><idType>Digital Currency Address - ZZZ9</idType><idNumber> abcDEF12345 67890 </idNumber></id>
    </idList>
    <addressList><address><uid>5</uid><address1>1 Road</address1><city>Town</city><country>Land</country></address></addressList>
  </sdnEntry>
  <sdnEntry><uid>102</uid><lastName>EXAMPLE LTD</lastName><sdnType>Entity</sdnType></sdnEntry>
</sdnList>
`;

export const advancedXml = `<?xml version="1.0"?>
<Sanctions xmlns="https://www.example.org/advanced">
  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>11</Month><Day>20</Day></DateOfIssue>
  <ReferenceValueSets>
    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="25">Location</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType></FeatureTypeValues>
    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Individual</PartySubType></PartySubTypeValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
    <CountryValues><Country ID="11">Russia</Country></CountryValues>
  </ReferenceValueSets>
  <Locations><Location ID="70"><LocationCountry CountryID="11"/><LocationPart><LocationPartValue><Value>12 Test Street</Value></LocationPartValue></LocationPart></Location></Locations>
  <IDRegDocuments><IDRegDocument ID="5" IDRegDocTypeID="1571" IdentityID="900" IssuedBy-CountryID="11"><IDRegistrationNo>AB123456</IDRegistrationNo></IDRegDocument></IDRegDocuments>
  <DistinctParties>
    <DistinctParty FixedRef="101"><Profile ID="101" PartySubTypeID="4">
      <Identity ID="900" Primary="true">
        <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue>Testov</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue>Ivan</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue>Testo</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
      </Identity>
      <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1968</Year><Month>12</Month><Day>10</Day></From></Start><End><To><Year>1968</Year><Month>12</Month><Day>10</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature FeatureTypeID="344"><FeatureVersion><VersionDetail>1BoatSLRHtKNngkdXEeobR76b53LETtpyT</VersionDetail></FeatureVersion></Feature>
      <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="70"/></FeatureVersion></Feature>
    </Profile></DistinctParty>
  </DistinctParties>
  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="101" ListID="1550"><SanctionsMeasure><Comment>CYBER2</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
</Sanctions>
`;

export const euXml = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://example.org/export" generationDate="2026-11-20T10:00:00.000+01:00" globalFileId="1">
  <sanctionEntity logicalId="13" euReferenceNumber="EU.13.1">
    <regulation programme="RUS"/><subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Ivan" lastName="Testov" wholeName="Ivan Testov" strong="true"/>
    <nameAlias firstName="" lastName="" wholeName="Testo" strong="false"/>
    <nameAlias firstName="" lastName="" wholeName="Ivan Testov" strong="true"/>
    <birthdate circa="false" birthdate="1968-12-10" year="1968"/>
    <identification identificationTypeCode="passport" number="AB 123456" countryDescription="RUSSIA"/>
    <address street="12 Test Street" city="Moscow" countryDescription="RUSSIA"/>
  </sanctionEntity>
</export>
`;

export const euCsv = `\uFEFFfileGenerationDate;Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;BirthDate_BirthDate;Identification_Number;Address_Street;Entity_Regulation_Programme
20/11/2026;13;P;Ivan Testov;;;;RUS
20/11/2026;13;P;Ivan Probniy;;;;RUS
20/11/2026;13;P;;1968-12-10;AB123456;12 Test Street;RUS
20/11/2026;14;E;"Example; Trading";;;;RUS
`;

export const ukXml = `<?xml version="1.0" encoding="utf-8"?>
<Designations>
  <DateGenerated>2026-11-20</DateGenerated>
  <Designation>
    <UniqueID>RUS0001</UniqueID><RegimeName>The Test Regulations</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
    <Names>
      <Name><Name1>Vanya</Name1><Name6>Testov</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
      <Name><Name1>Ivan</Name1><Name6>TESTOV</Name6><NameType>Primary name</NameType></Name>
    </Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Иван Тестов</NameNonLatinScript></NonLatinName></NonLatinNames>
    <Addresses><Address><AddressLine1>12 Test Street</AddressLine1><AddressCountry>Russia</AddressCountry></Address></Addresses>
    <IndividualDetails><Individual><DOBs><DOB>dd/mm/1945</DOB></DOBs><PassportDetails><Passport><PassportNumber>AB123456</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
  </Designation>
</Designations>
`;

export const ukCsv = `\uFEFFReport Date: 20-Nov-2026,,,,,,,\r
Unique ID,Name 6,Name 1,Name type,Designation Type,Regime Name,D.O.B,Passport number\r
RUS0001,TESTOV,Vanya,Alias,Individual,The Test Regulations,15/08/1960,\r
RUS0001,TESTOV,Ivan,Primary name,Individual,The Test Regulations,,AB123456\r
RUS0002,EXAMPLE LTD,,primary name,Entity,The Test Regulations,,\r
`;

export const unXml = `<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-11-20T00:00:00.000Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>690</DATAID><FIRST_NAME>IVAN</FIRST_NAME><SECOND_NAME>TESTOV</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><NAME_ORIGINAL_SCRIPT>Иван Тестов</NAME_ORIGINAL_SCRIPT>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ivan Probniy</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Testo</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AB123456</NUMBER></INDIVIDUAL_DOCUMENT>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES><ENTITY><DATAID>700</DATAID><FIRST_NAME>EXAMPLE TRADING</FIRST_NAME></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
`;
