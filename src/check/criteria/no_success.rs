//! An outcome with failure and no success.

use super::no_failure::one_sided;
use crate::check::{Check, Context, Family, Finding, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-success",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckNoSuccessLooksFor,
    why: Message::CheckNoSuccessWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let field = "success";
    one_sided(
        context,
        &CHECK,
        Message::CheckNoSuccess,
        (|it| &it.failure, |it| &it.success, field),
    )
}
