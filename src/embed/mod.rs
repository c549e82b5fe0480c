//! Browser side: embed.
