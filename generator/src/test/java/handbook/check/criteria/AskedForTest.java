package handbook.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.model.choice.DataType;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions one answer can hold. */
class AskedForTest {
    private static final String SEVERAL = "asks more than one thing";
    private static final String OTHER = "asks for something else";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BOOLEAN | Can the system consume GP Connect Access Record Structured, and for which clinical areas?
            BOOLEAN | Will you agree not to charge twice, and where are your interface prices published?
            BOOLEAN | Have you signed the charter, and how do you meet each commitment?
            BOOLEAN | Do you support FHIR R4 and since when?
            BOOLEAN | Do you support FHIR R4, since when?
            BOOLEAN | Is there a public roadmap? Where is it?
            BOOLEAN | Is the product a medical device, and if so, of what class?
            BOOLEAN | Is the toolkit status current; if not, when will it be?
            BOOLEAN | Do you hold Cyber Essentials Plus, and does its scope cover hosting?
            BOOLEAN | Is every message acknowledged, or are they lost?
            BOOLEAN | Can the system book appointments where agreements allow, and how are they cancelled?
            BOOLEAN | Does the product write notes? If it does, describe your safety case.
            BOOLEAN | Do you test restores, and explain how you do it?
            BOOLEAN | Can users see who read the record, and how do you report it?
            BOOLEAN | Can you export all data, at what cost and in which formats?
            NUMBER  | Within how many days do you return all data, and at what fee?
            NUMBER  | How many months' notice do you give, and do you support two versions meanwhile?
            NUMBER  | How many users log on each day and which of them are remote?
            NUMBER  | How many seconds does the view take, and what does the user see meanwhile?
            NUMBER  | What is your availability and how is it measured?
            DATE    | When does your certificate expire and who issued it?
            DATE    | When was the last full restore, and how long did it take?
            DATE    | On which date will you go live? Say why you chose it.
            URL     | Where is your documentation published, and what does access cost?
            URL     | At what address is the statement published and when was it last reviewed?
            CHOICE  | Which of these do you support, and since when?
            BOOLEAN | Do you hold ISO 27001 certification? Please give the certificate number.
            BOOLEAN | Do you support FHIR R4 (and which profiles)?
            BOOLEAN | Does the system support single sign-on and, if so, with which providers?
            BOOLEAN | Does the system log access, and can patients see the log?
            BOOLEAN | Does every patient who asks get a copy, and is it free?
            NUMBER  | How many incidents were there last year? Describe the worst.
            NUMBER  | What is your recovery time and what is your recovery point?
            DATE    | When was it last tested and when will it be tested next?
            URL     | Where is your API catalogue, and is it free to read?
            """)
    void sayThatTheyAskSeveralThings(DataType type, String question) {
        assertEquals(Optional.of(SEVERAL), AskedFor.moreThan(type, question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BOOLEAN | Show how the NHS Number is stored and used as the primary identifier.
            BOOLEAN | Which certificates do you hold?
            BOOLEAN | What is your current status, and that of every hosting subcontractor?
            BOOLEAN | Describe your approach to testing.
            BOOLEAN | List each interface with its version.
            BOOLEAN | How do you meet the standard?
            BOOLEAN | To what extent does the system meet the standard?
            BOOLEAN | Can you describe how access is controlled?
            BOOLEAN | Could you please list the sites where it is live?
            BOOLEAN | Your policy on open interfaces.
            NUMBER  | Do you report incidents within 24 hours?
            NUMBER  | Which data sets do you produce?
            NUMBER  | How do you measure response times?
            NUMBER  | How soon do you report an incident?
            NUMBER  | What are your recovery time and recovery point?
            NUMBER  | What is your availability, recovery time and recovery point?
            NUMBER  | What is your approach to pricing?
            NUMBER  | List the number of users at each site.
            NUMBER  | Where are your prices published?
            DATE    | How often do you test a restore?
            DATE    | Do you have a date for the move to R4?
            DATE    | What are the start and end dates of the contract?
            DATE    | When does support start and end?
            URL     | Do you publish your interfaces?
            URL     | Which pages describe each interface?
            URL     | Where is patient data held?
            URL     | How can partners get access?
            URL     | Give the addresses of your API documentation and roadmap.
            URL     | Where are your documentation and your price list published?
            NUMBER  | What is your recovery time objective and recovery point objective?
            BOOLEAN | Name your clinical safety officer.
            """)
    void sayThatTheyAskForSomethingElse(DataType type, String question) {
        assertEquals(Optional.of(OTHER), AskedFor.moreThan(type, question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BOOLEAN | Can the person and their carers read and comment on the plan?
            BOOLEAN | Can you give the clinical safety case report and hazard log for this version?
            BOOLEAN | Can the system present a view limited to what care home and domiciliary care staff need?
            BOOLEAN | Can the system book GP appointments in another practice where local agreements allow?
            BOOLEAN | Can the person see who read their record, what they read and when?
            BOOLEAN | Does the record show by whom and when each entry was made?
            BOOLEAN | Can users choose which alerts they see, and how often?
            BOOLEAN | Does the system warn users if and when a message fails?
            BOOLEAN | Does the system send a copy to the patient when and where appropriate?
            BOOLEAN | Can staff who cover a shift and who hold a card sign on without help?
            BOOLEAN | If the product records speech, is every recording deleted within thirty days?
            BOOLEAN | For each interface in scope: will you test it with a real partner?
            BOOLEAN | Please confirm that you hold Cyber Essentials Plus.
            BOOLEAN | Say whether every module is registered.
            BOOLEAN | Can the system find, list and explain every rejected message?
            BOOLEAN | Does the plan cover people, money and time?
            BOOLEAN | Is the data held in the UK and nowhere else?
            NUMBER  | How many working days after a request can a customer’s partner use a sandbox?
            NUMBER  | Within how many days of the end of service do you return all data in open formats?
            NUMBER  | What is the fixed price, in pounds without VAT, of returning all data?
            NUMBER  | What was your availability in the last year, in per cent?
            NUMBER  | How long, in working days, does a move take?
            NUMBER  | In the last year, how many incidents reached patients?
            NUMBER  | What percentage of NHS Numbers is verified at your largest customer?
            NUMBER  | Give the number of live customers. Count trusts only.
            NUMBER  | How many health and care organisations use the product today?
            DATE    | When did you last restore a full backup?
            DATE    | On what date will support for this version end?
            DATE    | What is the expiry date of your certificate?
            DATE    | By when will the product meet the standard?
            URL     | At what public address can full documentation be read, without charge or agreement?
            URL     | Where are your interface prices published?
            URL     | What is the address of your accessibility statement?
            URL     | Give a link to your published roadmap.
            CHOICE  | Which of these do you support?
            BOOLEAN | Are users told when a message fails and what to do next?
            BOOLEAN | Does the system record who changed an entry, when and why?
            BOOLEAN | Is it clear to users which records are incomplete and why?
            BOOLEAN | Can the customer decide who has access, and for how long?
            BOOLEAN | Does the contract say what happens to data at the end and who pays for it?
            NUMBER  | What is the longest time, in hours, between an event and its message?
            DATE    | Until when is the certificate valid?
            URL     | Which page lists the national interfaces that you use and their status?
            NUMBER  | For each site: how many beds does it have?
            TEXT    | Which modules are devices, of what class, and how do you know? Show two.
            """)
    void areLeftAloneWhereOneAnswerHoldsAll(DataType type, String question) {
        assertEquals(Optional.empty(), AskedFor.moreThan(type, question));
    }
}
