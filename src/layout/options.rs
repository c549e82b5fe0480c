//! What can be chosen about a layout. What things look like is chosen where they are drawn.

/// The direction in which the chain runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Flow {
    /// Stages are columns, from left to right: for wide pages.
    #[default]
    LeftToRight,
    /// Stages are rows, from top to bottom: for narrow pages.
    TopToBottom,
}

/// What can be chosen about a layout. All lengths are in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LayoutOptions {
    /// The direction in which the chain runs.
    pub flow: Flow,
    /// How wide every box is.
    pub box_width: f64,
    /// The font size of titles.
    pub title_size: f64,
    /// From one line of a title to the next.
    pub line_height: f64,
    /// Room kept under the title for a line of badges; 0 for none.
    pub badge_height: f64,
    /// Room inside a box, between its border and its title, on all four sides.
    pub padding: f64,
    /// Between neighbouring boxes of a stage.
    pub box_gap: f64,
    /// Between neighbouring routes, and between a route and a box it passes.
    pub route_gap: f64,
    /// Between neighbouring stages, before room for many routes is added.
    pub stage_gap: f64,
    /// Room for the heading at the beginning of a stage.
    pub heading_height: f64,
    /// How wide the column of a stage without items is; a row has room for its heading only.
    pub empty_stage: f64,
    /// Room around the whole drawing.
    pub margin: f64,
}

impl Default for LayoutOptions {
    fn default() -> Self {
        LayoutOptions {
            flow: Flow::LeftToRight,
            box_width: 208.0,
            title_size: 15.0,
            line_height: 20.0,
            badge_height: 0.0,
            padding: 12.0,
            box_gap: 20.0,
            route_gap: 12.0,
            stage_gap: 72.0,
            heading_height: 48.0,
            empty_stage: 112.0,
            margin: 16.0,
        }
    }
}
