//! The words a file may use where there is a choice. A choice that is missing here does not
//! compile. Which field holds which choice belongs in `records`.

use super::field::{Field, Outcome, wrong};
use crate::model::{
    Control, CostKind, Delivery, Direction, Emphasis, EvidenceKind, EvidenceStrength,
    InvolvementLevel, Language, LinkStrength, MeasureKind, PartnerKind, PartnerSize,
    PartnershipModel, PlaceKind, Profile, RequirementKind, SectionName, Stage, Stance, Status,
    Suggester,
};
use serde_json::Value;

/// `choice!(Type: Variant, …)`: every variant.
macro_rules! choice {
    ($choice:ident: $first:ident $(, $variant:ident)*) => {
        impl Field for $choice {
            fn blank() -> Self {
                $choice::$first
            }

            fn read(&mut self, value: &Value) -> Outcome {
                let _all_are_named = |choice: $choice| match choice {
                    $choice::$first $(| $choice::$variant)* => (),
                };
                let name = value.as_str().unwrap_or_default();
                for (variant, choice) in [
                    (stringify!($first), $choice::$first),
                    $((stringify!($variant), $choice::$variant),)*
                ] {
                    if is_name_of(name, variant) {
                        *self = choice;
                        return Ok(());
                    }
                }
                wrong()
            }
        }
    };
}

choice!(Status: Idea, Draft, Engagement, Agreed);
choice!(Delivery: Fixed, Open);
choice!(Control: Controlled, Influenced, OutsideControl);
choice!(LinkStrength: Untested, Weak, Moderate, Strong);
choice!(MeasureKind: HowMuch, HowWell, BetterOff);
choice!(Direction: Up, Down, Stay);
choice!(Suggester: Commissioner, Provider, People);
choice!(EvidenceKind: Story, LocalData, Research, ProviderExperience, Evaluation);
choice!(Stance: Supports, Challenges, Mixed);
choice!(EvidenceStrength: Weak, Moderate, Strong);
choice!(InvolvementLevel: Coercion, Educating, Informing, Consultation, Engagement, CoDesign,
    CoProduction);
choice!(PartnerKind: Charity, CommunityGroup, SocialEnterprise, PublicBody, Business, Other);
choice!(PartnerSize: Micro, Small, Medium, Large);
choice!(PartnershipModel: Grant, LeadProvider, Consortium, Alliance, InHouse, Other);
choice!(Emphasis: Reach, Depth, Balanced);
choice!(CostKind: Direct, Core);
choice!(RequirementKind: Safeguarding, Equality, Data, Workforce, SocialValue, Other);
choice!(PlaceKind: Part, Node, Link, Measure, Criterion, Evidence, Involvement, PaymentRule);
choice!(Profile: Full, ShortForm, Council, Proposal, EasyRead);
choice!(SectionName: Purpose, Need, Evidence, Who, Chain, Criteria, ReachDepth, Requirements,
    ServiceModel, Coproduction, Partnership, Workforce, Quality, Measures, Money, Risks, Term,
    SocialValue, Learning, Glossary, DataDictionary, ExchangeFiles, Origin, Review, Changes);
choice!(Stage: Input, Activity, Output, ShortTermOutcome, IntermediateOutcome, LongTermOutcome);

impl Field for Language {
    fn blank() -> Self {
        Language::default()
    }

    fn read(&mut self, value: &Value) -> Outcome {
        *self = match value.as_str() {
            Some("en") => Language::English,
            Some("cy") => Language::Welsh,
            _ => return wrong(),
        };
        Ok(())
    }
}

/// Whether a file's name for a choice is the variant's, with a small first letter.
fn is_name_of(name: &str, variant: &str) -> bool {
    match (name.split_at_checked(1), variant.split_at_checked(1)) {
        (Some((first, rest)), Some((capital, others))) => {
            rest == others && first != capital && first.eq_ignore_ascii_case(capital)
        }
        _ => false,
    }
}
