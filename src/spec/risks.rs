//! The section *Risk and what happens if outcomes are not met*: what could go wrong, what it
//! would mean and who deals with it. What happens then is said with each outcome, in `criteria`.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, labelled, record};
use super::words::{Context, lines};
use crate::model::{FailureResponse, Risk, SectionName};
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("risks");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let risks = context.framework.risks.iter();
    draft.list(risks.map(|risk| item(context, risk)).collect());
    let criteria = &context.framework.criteria;
    if criteria.iter().any(|found| is_filled(&found.response)) {
        let heading = context.say(Message::SpecHeadingCriteria);
        let phrase = Phrase::new(Message::SpecRisksResponses).with("heading", heading);
        draft.remark(context.say(phrase));
    }
    note_missing(context, draft);
}

/// Asks who deals with the risks that have nobody, and what is done about those that nothing is.
/// Each is about a risk by name, so words added to the section do not settle it.
fn note_missing(context: &Context, draft: &mut Draft) {
    let is_empty = |words: &str| words.trim().is_empty();
    let lacks = |risk: &Risk| (is_empty(&risk.owner), is_empty(&risk.mitigation));
    for (lack, message) in [
        ((true, true), Message::SpecAskRiskResponse),
        ((true, false), Message::SpecAskRiskOwner),
        ((false, true), Message::SpecAskRiskMitigation),
    ] {
        let risks = context.framework.risks.iter();
        let open = risks.filter(|risk| lacks(risk) == lack);
        let titles: Vec<&str> = open.map(|risk| risk.title.as_str()).collect();
        let place = Place::Addition(SectionName::Risks);
        draft.question_about(context, (message, "risks"), &titles, place);
    }
}

fn is_filled(response: &FailureResponse) -> bool {
    let words = [&response.what, &response.who_decides, &response.when];
    words.into_iter().any(|words| !words.trim().is_empty())
}

fn item(context: &Context, risk: &Risk) -> Item {
    let text = context.text;
    let mut details: Vec<Paragraph> = lines(&risk.detail).map(Paragraph::plain).collect();
    details.extend(labelled(
        text,
        Message::SpecLabelLikelihood,
        &risk.likelihood,
    ));
    details.extend(labelled(
        text,
        Message::SpecLabelConsequence,
        &risk.consequence,
    ));
    details.extend(labelled(
        text,
        Message::SpecLabelMitigation,
        &risk.mitigation,
    ));
    details.extend(labelled(text, Message::SpecLabelOwner, &risk.owner));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&risk.title), PLACE, details.collect())
}
