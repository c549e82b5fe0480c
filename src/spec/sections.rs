//! The sections: what each is called, what writes it, and what is asked where it is empty. Where
//! they stand belongs in `profiles`.

use super::document::{Block, Paragraph, Place};
use super::draft::Draft;
use super::questions::Asked;
use super::words::{Context, lines};
use super::{
    chain, changed, coproduction, criteria, dictionary, easy_read, evidence, exchange, glossary,
    learning, measures, money, need, origin, partnership, purpose, reach_depth, requirements,
    review, risks, service_model, term, who,
};
use crate::model::{Profile, SectionName};
use crate::text::Message;

pub use crate::text::section_heading;

/// What writes a section.
pub(super) type Write = fn(&Context, &mut Draft);

/// Writes a section with what people added to it, and adds to what is asked; nothing of one that
/// is left out. Whatever asks and holds nothing says so.
pub(super) fn write(context: &Context, name: SectionName, asked: &mut Asked) -> Vec<Block> {
    let mut draft = Draft::new(context.text);
    let specification = &context.framework.specification;
    if specification.prints(name) {
        // Easy read has lines for what people added too.
        let is_easy = context.profile == Profile::EasyRead;
        let (write, question) = match is_easy {
            true => (easy_read::writer(name), None),
            false => (writer(name), question_of(name)),
        };
        write(context, &mut draft);
        if !is_easy {
            add(context, &mut draft, name);
        }
        ask(&mut draft, name, question, asked);
        asked.settle(context, &mut draft, name);
    }
    draft.blocks
}

/// What people added, in their own words.
fn add(context: &Context, draft: &mut Draft, name: SectionName) {
    let additions = context.framework.specification.additions_to(name);
    let paragraphs = additions
        .flat_map(lines)
        .map(|words| Block::Paragraph(Paragraph::plain(words).at(Place::Addition(name))));
    draft.blocks.extend(paragraphs);
}

/// A section that holds nothing is asked about, unless it or one before it asks already.
fn ask(draft: &mut Draft, name: SectionName, question: Option<Message>, asked: &Asked) {
    let is_asked = draft
        .asked_in
        .is_some_and(|before| asked.of(before).is_some());
    let is_empty = draft.blocks.is_empty() && draft.questions.is_empty();
    if let (true, false, Some(question)) = (is_empty, is_asked, question) {
        let place = match name {
            SectionName::Criteria => Place::Chain,
            SectionName::Measures => Place::Part("measures"),
            _ => Place::Addition(name),
        };
        draft.question(question, place);
    }
}

/// What writes a section.
fn writer(name: SectionName) -> Write {
    match name {
        SectionName::Purpose => purpose::write,
        SectionName::Need => need::write,
        SectionName::Evidence => evidence::write,
        SectionName::Who => who::write,
        SectionName::Chain => chain::write,
        SectionName::Criteria => criteria::write,
        SectionName::ReachDepth => reach_depth::write,
        SectionName::Requirements => requirements::write,
        SectionName::ServiceModel => service_model::write,
        SectionName::Coproduction => coproduction::write,
        SectionName::Partnership => partnership::write,
        SectionName::Workforce => requirements::workforce,
        SectionName::Quality => requirements::quality,
        SectionName::Measures => measures::write,
        SectionName::Money => money::write,
        SectionName::Risks => risks::write,
        SectionName::Term => term::write,
        SectionName::SocialValue => requirements::social_value,
        SectionName::Learning => learning::write,
        SectionName::Glossary => glossary::write,
        SectionName::DataDictionary => dictionary::write,
        SectionName::ExchangeFiles => exchange::write,
        SectionName::Origin => origin::write,
        SectionName::Review => review::write,
        SectionName::Changes => changed::write,
    }
}

/// What is asked about a section that holds nothing, and does not ask of itself what it needs.
fn question_of(name: SectionName) -> Option<Message> {
    Some(match name {
        SectionName::Evidence => Message::SpecAskEvidence,
        SectionName::Criteria => Message::SpecAskOutcome,
        SectionName::Requirements => Message::SpecAskRequirements,
        SectionName::Coproduction => Message::SpecAskCoproduction,
        SectionName::Partnership => Message::SpecAskPartnership,
        SectionName::Workforce => Message::SpecAskWorkforce,
        SectionName::Quality => Message::SpecAskQuality,
        SectionName::Measures => Message::SpecAskMeasures,
        SectionName::Money => Message::SpecAskMoney,
        SectionName::Risks => Message::SpecAskRisks,
        SectionName::SocialValue => Message::SpecAskSocialValue,
        _ => return None,
    })
}
