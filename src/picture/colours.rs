//! The colours of pictures on paper, in one table: those of the light theme, in which strong on
//! tint has a contrast of at least 5.5:1. The page has its own in `assets/styles/tokens.css`.

use crate::model::Stage;
use serde::{Deserialize, Serialize};

/// A colour as 0xRRGGBB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour(pub u32);

impl Colour {
    /// Red, green and blue.
    pub fn parts(self) -> (u8, u8, u8) {
        let [_, red, green, blue] = self.0.to_be_bytes();
        (red, green, blue)
    }

    /// As SVG has it: `#3c5898`.
    pub fn hex(self) -> String {
        format!("#{:06x}", self.0)
    }
}

/// Behind everything.
pub const PAPER: Colour = Colour(0xff_ffff);
/// Words.
pub const INK: Colour = Colour(0x1c_2126);
/// Words that step back, and lines of feedback.
pub const QUIET: Colour = Colour(0x55_5f68);

/// What has succeeded: its marks, and behind its words.
pub const SUCCESS: [Colour; 2] = [Colour(0x1d_6b3a), Colour(0xed_f6ef)];
/// What is undecided.
pub const UNDECIDED: [Colour; 2] = [Colour(0x8a_5a00), Colour(0xfb_f3e2)];
/// What has failed.
pub const FAILURE: [Colour; 2] = [Colour(0xa3_2020), Colour(0xfb_eeee)];

/// The colours of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageColours {
    /// Its name and its mark.
    pub strong: Colour,
    /// Inside its boxes.
    pub tint: Colour,
    /// Around its boxes, and the links that start there.
    pub edge: Colour,
}

/// The colours of a stage, from cool inputs to warm long-term outcomes.
pub fn stage_colours(stage: Stage) -> StageColours {
    let (strong, tint, edge) = match stage {
        Stage::Input => (0x3c_5898, 0xe8_f0ff, 0x63_7fbc),
        Stage::Activity => (0x00_638f, 0xe1_f3ff, 0x3a_89b3),
        Stage::Output => (0x00_6c73, 0xde_f6f7, 0x0d_9298),
        Stage::ShortTermOutcome => (0x00_6d4b, 0xe2_f6ec, 0x3a_9371),
        Stage::IntermediateOutcome => (0x53_6304, 0xee_f3e1, 0x79_8940),
        Stage::LongTermOutcome => (0x81_4d00, 0xfb_eedf, 0xa6_7537),
    };
    StageColours {
        strong: Colour(strong),
        tint: Colour(tint),
        edge: Colour(edge),
    }
}
