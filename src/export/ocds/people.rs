//! Who is named in a release: the commissioner as buyer, partners as interested parties. What they
//! would do belongs in `tender`.

use super::Source;
use crate::model::{Partner, PartnerKind};
use crate::text::Message;
use serde_json::{Value, json};

/// The id of the commissioner among the parties.
const COMMISSIONER: &str = "commissioner";

/// Everybody who is named.
pub(super) fn parties(source: Source) -> Value {
    let mut parties = Vec::new();
    if let Some(name) = commissioner(source) {
        let roles = ["buyer", "procuringEntity"];
        parties.push(json!({ "id": COMMISSIONER, "name": name, "roles": roles }));
    }
    parties.extend(source.framework.partners.iter().map(|it| party(it)));
    Value::Array(parties)
}

/// A partner has offered nothing yet, so it is interested and no supplier.
fn party(partner: &Partner) -> Value {
    let details = vcse(partner.kind).map(|vcse| json!({ "vcse": vcse }));
    json!({
        "id": format!("partner-{}", partner.id),
        "name": partner.name,
        "roles": ["interestedParty"],
        "details": details,
    })
}

/// Whether it is of the voluntary, community and social enterprise sector, if that was said.
fn vcse(kind: Option<PartnerKind>) -> Option<bool> {
    match kind? {
        PartnerKind::Charity | PartnerKind::CommunityGroup | PartnerKind::SocialEnterprise => {
            Some(true)
        }
        PartnerKind::PublicBody | PartnerKind::Business => Some(false),
        PartnerKind::Other => None,
    }
}

/// The buyer, by reference to the parties.
pub(super) fn buyer(source: Source) -> Value {
    commissioner(source).map_or(
        Value::Null,
        |name| json!({ "id": COMMISSIONER, "name": name }),
    )
}

/// Who publishes it: the commissioner, or plainly nobody yet.
pub(super) fn publisher(source: Source) -> String {
    let unnamed = || source.text.get(Message::ExchangeNoOrganisation);
    commissioner(source).map_or_else(unnamed, str::to_owned)
}

fn commissioner(source: Source<'_>) -> Option<&str> {
    let name = source.framework.about.commissioner.trim();
    (!name.is_empty()).then_some(name)
}
