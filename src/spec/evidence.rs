//! The section *Evidence*: stories, data and research, for and
//! against the chain.

use super::document::{Item, Paragraph, Place, Run};
use super::draft::{Draft, labelled, record};
use super::words::{Context, lines, web_link};
use crate::model::{Evidence, EvidenceKind, EvidenceStrength, Stance};
use crate::text::Message;

const PLACE: Place = Place::Part("evidence");

/// Writes the evidence there is, and asks for the consent that is not there.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let evidence = &context.framework.evidence;
    let items: Vec<Item> = evidence.iter().map(|piece| item(context, piece)).collect();
    draft.list(items);
    let untold = evidence.iter().filter(|piece| is_not_agreed(piece));
    let titles: Vec<&str> = untold.map(|piece| piece.title.as_str()).collect();
    let question = (Message::SpecAskConsent, "stories");
    draft.question_about(context, question, &titles, PLACE);
}

fn item(context: &Context, piece: &Evidence) -> Item {
    let text = context.text;
    let mut details: Vec<Paragraph> = Vec::new();
    if is_not_agreed(piece) {
        details.push(Paragraph {
            runs: vec![Run::strong(context.say(Message::SpecConsentMissing))],
            place: None,
        });
    }
    let nature = nature(context, piece);
    if !nature.is_empty() {
        details.push(Paragraph::plain(nature));
    }
    details.extend(lines(&piece.summary).map(Paragraph::plain));
    let about = context.nodes(&piece.node_ids);
    details.extend(labelled(text, Message::SpecLabelBearsOn, &about));
    details.extend(labelled(text, Message::SpecLabelSource, &piece.source));
    details.extend(labelled(
        text,
        Message::SpecLabelDate,
        &context.date(&piece.date),
    ));
    details.extend(address(context, &piece.url));
    details.extend(consent(context, piece).map(Paragraph::plain));
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&piece.title), PLACE, details.collect())
}

/// Whether it is a story, and nothing says that the person agreed to its being used.
fn is_not_agreed(piece: &Evidence) -> bool {
    piece.kind == Some(EvidenceKind::Story) && !piece.consent
}

/// "Evaluation. It challenges the chain. It can bear some weight."
fn nature(context: &Context, piece: &Evidence) -> String {
    let kind = piece.kind.map(|kind| match kind {
        EvidenceKind::Story => Message::SpecEvidenceStory,
        EvidenceKind::LocalData => Message::SpecEvidenceLocalData,
        EvidenceKind::Research => Message::SpecEvidenceResearch,
        EvidenceKind::ProviderExperience => Message::SpecEvidenceProvider,
        EvidenceKind::Evaluation => Message::SpecEvidenceEvaluation,
    });
    let stance = piece.stance.map(|stance| match stance {
        Stance::Supports => Message::SpecStanceSupports,
        Stance::Challenges => Message::SpecStanceChallenges,
        Stance::Mixed => Message::SpecStanceMixed,
    });
    let strength = piece.strength.map(|strength| match strength {
        EvidenceStrength::Weak => Message::SpecWeightWeak,
        EvidenceStrength::Moderate => Message::SpecWeightModerate,
        EvidenceStrength::Strong => Message::SpecWeightStrong,
    });
    let sentences = [kind, stance, strength].into_iter().flatten();
    let sentences: Vec<String> = sentences.map(|message| context.say(message)).collect();
    sentences.join(" ")
}

/// For a story: whether the person agreed, and whether they can be recognised.
fn consent(context: &Context, piece: &Evidence) -> Option<String> {
    let message = match (piece.consent, piece.anonymous) {
        (true, true) => Message::SpecConsentAndAnonymous,
        (true, false) => Message::SpecConsentGiven,
        (false, true) => Message::SpecAnonymous,
        (false, false) => return None,
    };
    Some(context.say(message))
}

/// Where something can be read: a link if the address is one people may be sent to.
pub(super) fn address(context: &Context, address: &str) -> Option<Paragraph> {
    let mut paragraph = labelled(context.text, Message::SpecLabelAddress, address)
        .into_iter()
        .next()?;
    if let (Some(link), Some(run)) = (web_link(address), paragraph.runs.last_mut()) {
        *run = Run {
            link: Some(link),
            ..Run::plain(address.trim())
        };
    }
    Some(paragraph)
}
