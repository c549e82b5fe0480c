//! A specification that could be real: all kinds of blocks, about six pages.

use crate::fixture::{empty, heading, item, list, missing, paragraph, section, source, table};
use throughline::spec::{Block, Document, Paragraph, Place, Question, Run};

fn rows(text: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| {
        line.split('|')
            .map(|cell| cell.trim().replace("//", "||"))
            .collect()
    };
    text.trim().lines().map(cells).collect()
}

/// A document that could be real: all kinds of blocks, about eight pages.
pub fn realistic() -> Document {
    let question = |text: &str| Question {
        text: text.to_owned(),
        place: Place::Chain,
    };
    Document {
        questions: vec![
            question("What would make you say “People have someone they can call on” has failed?"),
            question("How many people do you expect to reach in the first year?"),
            question("Who decides what happens if waiting times pass six weeks?"),
            question(
                "What evidence supports the link from “Weekly walking groups” to “People feel well enough to do what matters to them”?",
            ),
        ],
        sections: vec![
            section(1, "Purpose", purpose()),
            section(2, "The need", need()),
            section(3, "What should change", chain()),
            section(4, "Success and failure", criteria()),
            section(5, "Evidence and where it comes from", evidence()),
            section(6, "Money and payment", money()),
        ],
        ..empty()
    }
}

fn purpose() -> Vec<Block> {
    vec![
        paragraph(
            "People in Eastmoor who are lonely, or who live with a long-term condition, should have people and places they can turn to. This work connects them with what is already there, and helps small groups to start what is not.",
        ),
        paragraph(
            "This work would start in April 2027 and run for 36 months, with up to 12 months more. It was triggered by a contract that ends in March 2027, and by what people told the council in the winter of 2025.",
        ),
        heading(2, "What else was considered"),
        list(
            false,
            vec![
                item(
                    "A small grants fund for groups that people already use, run by residents.",
                    vec![],
                ),
                item(
                    "Longer opening hours for the three community hubs:",
                    vec![
                        item(
                            "evenings in Pennybridge, where the last bus leaves at half past six;",
                            vec![],
                        ),
                        item(
                            "Saturdays in Eastmoor town.",
                            vec![item(
                                "The library has said that it could share its rooms.",
                                vec![],
                            )],
                        ),
                    ],
                ),
                item(
                    "A telephone befriending scheme. It was set aside because people said they wanted to meet.",
                    vec![],
                ),
            ],
        ),
        missing("The draft does not say who will decide on the extension."),
    ]
}

fn need() -> Vec<Block> {
    let link = Run {
        text: "the 2025 conversation about loneliness".to_owned(),
        strong: false,
        link: Some("https://www.example.gov.uk/eastmoor/loneliness/2025".to_owned()),
    };
    vec![
        paragraph(
            "About 4,200 adults in Eastmoor say that they often or always feel lonely. The share is highest among people who moved to the valleys in the last three years, and among carers.",
        ),
        Block::Paragraph(Paragraph {
            runs: vec![
                Run::plain("More is said in "),
                link,
                Run::plain(", which 318 people took part in. "),
                Run::strong("People asked for company, not for appointments."),
            ],
            place: None,
        }),
        heading(2, "Who this is for"),
        paragraph(
            "Adults who live in Eastmoor and would like more contact with other people. Nobody needs a referral, a diagnosis or a form. People who are under 18 are supported by the youth service, which shares the same link workers on Fridays.",
        ),
        heading(3, "Groups to reach first"),
        list(
            true,
            vec![
                item(
                    "Unpaid carers, above all those who care for a partner with dementia.",
                    vec![],
                ),
                item("People who have moved to the valleys since 2023.", vec![]),
                item(
                    "Men over 60 who live alone and do not use the hubs today.",
                    vec![],
                ),
            ],
        ),
        source(
            "Eastmoor Joint Strategic Needs Assessment 2025, pages 31 to 40. The figure for carers is an estimate and has not been verified.",
        ),
    ]
}

fn chain() -> Vec<Block> {
    vec![
        paragraph("Each line below says what has to be true for the next to follow. Where the draft says how sure we are, it is because someone has looked."),
        table(
            "What leads to what, and how sure we are",
            &[("From", 2.0, false), ("To", 2.0, false), ("What has to be true", 3.0, false), ("Strength", 1.2, false)],
            &rows(
                "Four link workers in post|Everyone who asks meets a link worker within two weeks|Caseloads stay under 60, and vacancies are filled within six weeks.|Moderate
                Everyone who asks meets a link worker within two weeks|People know what is near them and have tried one thing|The first meeting is where the person chooses, and somebody goes along the first time.|Strong
                Weekly walking groups|People feel well enough to do what matters to them|The walks are short enough, and there is a lift for those who need one.|Untested
                People know what is near them and have tried one thing|People have someone they can call on|Groups meet often enough for people to get to know each other, and last longer than a season.//Hosts are paid for their time.|Weak
                People have someone they can call on|Fewer people in Eastmoor are lonely|Contact is kept up after the support ends.|Untested",
            ),
        ),
        heading(2, "Activities"),
        paragraph("Activities marked “open” are for the provider to shape. Activities marked “fixed” are asked for as they are, and the reason is given."),
        table(
            "Activities, and who decides how they are done",
            &[("Activity", 3.0, false), ("Delivery", 1.0, false), ("Lead partner", 2.0, false), ("People a year", 1.0, true)],
            &rows(
                "One-to-one meetings with a link worker|Open|Pennybridge Community Trust|1,150
                Weekly walking groups|Open|Eastmoor Striders|420
                Going along the first time|Fixed: people said this is what makes the difference|Eastmoor Carers Together|600
                Small grants to new groups|Open|Eastmoor Community Foundation|24",
            ),
        ),
    ]
}

fn criteria() -> Vec<Block> {
    let mut blocks = vec![paragraph(
        "For each outcome: what success would look like, the least that is worth having, and what would count as failure. Between the minimum and failure nothing is decided; it is a reason to talk.",
    )];
    let outcomes = [
        ("People have someone they can call on", "70%", "55%", "40%"),
        (
            "People feel well enough to do what matters to them",
            "65%",
            "50%",
            "35%",
        ),
        ("Fewer people in Eastmoor are lonely", "18%", "21%", "25%"),
    ];
    for (outcome, success, minimum, failure) in outcomes {
        blocks.push(heading(2, outcome));
        blocks.push(paragraph("Measured by asking people three months after their first meeting, in person or by telephone, with the same two questions each time. It takes about four minutes. The baseline will be set in year one."));
        blocks.push(table(
            &format!("Success and failure: {outcome}"),
            &[("", 1.0, false), ("What it looks like", 4.0, false), ("Level", 0.8, true), ("By", 1.3, false)],
            &rows(&format!(
                "Success|Most people name at least one person outside their household they could call on in a crisis, and have done so or would.|{success}|March 2029
                Minimum|More than half do. The work has been worth its cost, and needs to change to do better.|{minimum}|March 2029
                Failure|People are seen and listed, and little is different for them afterwards.|{failure}|March 2029"
            )),
        ));
        blocks.push(paragraph("Early warning: fewer than half of people go a second time to what they tried first. If it fails, the partnership board decides within six weeks whether to change the offer or to end it, with two people who use the support at the table."));
    }
    blocks.push(missing(
        "“Fewer people in Eastmoor are lonely” has no named person who watches the measure.",
    ));
    blocks
}

fn evidence() -> Vec<Block> {
    vec![
        heading(2, "Stories"),
        paragraph(
            "“I had not sat at a table with anybody since the funeral. She came in with me the first week. The second week I went on my own, and by the fourth they were saving me a chair.” Man, 71, Pennybridge, shared with his consent.",
        ),
        heading(2, "Research and local data"),
        list(
            false,
            vec![
                item(
                    "The pilot in 2024 reached 212 people; 61% were in touch with a group three months later.",
                    vec![],
                ),
                item(
                    "A review of 40 schemes found small effects on loneliness, and weak study designs.",
                    vec![],
                ),
            ],
        ),
        source("Pilot report, Pennybridge Community Trust, January 2025."),
    ]
}

fn money() -> Vec<Block> {
    vec![
        paragraph(
            "The full cost is £386,400 in the first year, at 2027 prices. Staff are paid at least the real Living Wage, and the budget rises with inflation each April.",
        ),
        table(
            "Cost in the first year",
            &[
                ("Line", 3.0, false),
                ("What it pays for", 4.0, false),
                ("Cost", 1.2, true),
            ],
            &rows(
                "Link workers|Four posts, 37 hours, with on-costs|£168,000
                Hosts and volunteers|Paid hosts, travel, lifts|£74,900
                Small grants|24 grants of up to £2,500|£60,000
                Core costs|Rooms, insurance, supervision, management|£83,500",
            ),
        ),
        heading(2, "Payment"),
        paragraph(
            "Ninety per cent is paid in equal monthly parts. Ten per cent is paid when the yearly review has taken place, whatever it finds: what is paid for is looking honestly at what happened.",
        ),
    ]
}
