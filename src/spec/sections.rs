//! The sections: what each is called, what writes it, and what is asked where it is empty. Where
//! they stand belongs in `profiles`.

use super::document::Block;
use super::document::{Paragraph, Place, Question};
use super::draft::Draft;
use super::words::{Context, lines};
use super::{
    chain, changed, coproduction, criteria, dictionary, easy_read, evidence, exchange, glossary,
    learning, measures, money, need, origin, partnership, purpose, questions, reach_depth,
    requirements, review, risks, service_model, term, who,
};
use crate::model::{Profile, SectionName};
use crate::text::Message;

/// What writes a section.
pub(super) type Write = fn(&Context, &mut Draft);

/// What is asked, and what the section's own note says, where a section holds nothing.
type Asked = Option<(Message, Message)>;

/// What a section holds, and what is to be asked about it.
pub(super) struct Written {
    pub blocks: Vec<Block>,
    pub questions: Vec<Question>,
}

/// Writes a section with what people added to it; nothing of one that is left out.
pub(super) fn write(context: &Context, name: SectionName) -> Written {
    let mut draft = Draft::new(context.text);
    let specification = &context.framework.specification;
    if specification.prints(name) {
        let (write, asked) = match context.profile {
            Profile::EasyRead => (easy_read::writer(name), None),
            _ => writer(name),
        };
        write(context, &mut draft);
        add(context, &mut draft, name);
        ask(&mut draft, name, asked);
    }
    let questions = questions::settle(context, &mut draft);
    Written {
        blocks: draft.blocks,
        questions,
    }
}

/// What people added, in their own words.
fn add(context: &Context, draft: &mut Draft, name: SectionName) {
    let additions = context.framework.specification.additions_to(name);
    let paragraphs = additions
        .flat_map(lines)
        .map(|words| Block::Paragraph(Paragraph::plain(words).at(Place::Addition(name))));
    draft.blocks.extend(paragraphs);
}

/// A section that holds nothing, not even a question, is asked about.
fn ask(draft: &mut Draft, name: SectionName, asked: Asked) {
    let is_empty = draft.blocks.is_empty() && draft.questions.is_empty();
    if let (true, Some((question, missing))) = (is_empty && draft.missing.is_empty(), asked) {
        draft.gap(question, missing, Place::Addition(name));
    }
}

/// What writes a section, and what is asked about it.
fn writer(name: SectionName) -> (Write, Asked) {
    match name {
        SectionName::Purpose => (purpose::write, None),
        SectionName::Need => (need::write, None),
        SectionName::Evidence => (evidence::write, None),
        SectionName::Who => (who::write, None),
        SectionName::Chain => (chain::write, None),
        SectionName::Criteria => (criteria::write, None),
        SectionName::ReachDepth => (reach_depth::write, asked_of(name)),
        SectionName::Requirements => (requirements::write, asked_of(name)),
        SectionName::ServiceModel => (service_model::write, None),
        SectionName::Coproduction => (coproduction::write, asked_of(name)),
        SectionName::Partnership => (partnership::write, asked_of(name)),
        SectionName::Workforce => (requirements::workforce, asked_of(name)),
        SectionName::Quality => (requirements::quality, asked_of(name)),
        SectionName::Measures => (measures::write, None),
        SectionName::Money => (money::write, asked_of(name)),
        SectionName::Risks => (risks::write, asked_of(name)),
        SectionName::Term => (term::write, None),
        SectionName::SocialValue => (requirements::social_value, asked_of(name)),
        SectionName::Learning => (learning::write, None),
        SectionName::Glossary => (glossary::write, None),
        SectionName::DataDictionary => (dictionary::write, None),
        SectionName::ExchangeFiles => (exchange::write, None),
        SectionName::Origin => (origin::write, None),
        SectionName::Review => (review::write, None),
        SectionName::Changes => (changed::write, None),
    }
}

/// What is asked about a section that holds nothing.
fn asked_of(name: SectionName) -> Asked {
    Some(match name {
        SectionName::ReachDepth => (Message::SpecAskReachDepth, Message::SpecLacksReachDepth),
        SectionName::Requirements => (Message::SpecAskRequirements, Message::SpecLacksRequirements),
        SectionName::Coproduction => (Message::SpecAskCoproduction, Message::SpecLacksCoproduction),
        SectionName::Partnership => (Message::SpecAskPartnership, Message::SpecLacksPartnership),
        SectionName::Workforce => (Message::SpecAskWorkforce, Message::SpecLacksWorkforce),
        SectionName::Quality => (Message::SpecAskQuality, Message::SpecLacksQuality),
        SectionName::Money => (Message::SpecAskMoney, Message::SpecLacksMoney),
        SectionName::Risks => (Message::SpecAskRisks, Message::SpecLacksRisks),
        SectionName::SocialValue => (Message::SpecAskSocialValue, Message::SpecLacksSocialValue),
        _ => return None,
    })
}

/// What a section is called where it stands alone.
pub fn section_heading(name: SectionName) -> Message {
    match name {
        SectionName::Purpose => Message::SpecHeadingPurpose,
        SectionName::Need => Message::SpecHeadingNeedAlone,
        SectionName::Evidence => Message::SpecHeadingEvidence,
        SectionName::Who => Message::SpecHeadingWho,
        SectionName::Chain => Message::SpecHeadingChain,
        SectionName::Criteria => Message::SpecHeadingCriteria,
        SectionName::ReachDepth => Message::SpecHeadingReachDepth,
        SectionName::Requirements => Message::SpecHeadingRequirements,
        SectionName::ServiceModel => Message::SpecHeadingServiceModel,
        SectionName::Coproduction => Message::SpecHeadingCoproduction,
        SectionName::Partnership => Message::SpecHeadingPartnership,
        SectionName::Workforce => Message::SpecHeadingWorkforce,
        SectionName::Quality => Message::SpecHeadingQuality,
        SectionName::Measures => Message::SpecHeadingMeasures,
        SectionName::Money => Message::SpecHeadingMoney,
        SectionName::Risks => Message::SpecHeadingRisks,
        SectionName::Term => Message::SpecHeadingTerm,
        SectionName::SocialValue => Message::SpecHeadingSocialValue,
        SectionName::Learning => Message::SpecHeadingLearning,
        SectionName::Glossary => Message::SpecHeadingGlossary,
        SectionName::DataDictionary => Message::SpecHeadingDataDictionary,
        SectionName::ExchangeFiles => Message::SpecHeadingExchangeFiles,
        SectionName::Origin => Message::SpecHeadingOrigin,
        SectionName::Review => Message::SpecHeadingReview,
        SectionName::Changes => Message::SpecHeadingChanges,
    }
}
