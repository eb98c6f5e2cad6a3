//! About how wide a text is drawn. The layout only keeps room: the page sets the text itself.

/// In the unit of `size`. Rather too wide than too narrow; measured on IBM Plex Sans at weight 500.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(sign: char) -> f64 {
    match sign {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | '\'' | '’' | ':' | ' ' => 0.31,
        'f' | 't' | 'r' | '(' | ')' | '-' => 0.42,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'Æ' | 'œ' => 0.92,
        _ if sign.is_ascii_digit() => 0.61,
        _ if sign.is_uppercase() => 0.68,
        _ if sign.is_ascii_lowercase() => 0.59,
        // Letters of other scripts are wider, and some are as wide as they are high.
        _ if (sign as u32) < 0x1100 => 0.66,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::text_width;

    #[test]
    fn longer_is_wider_and_nothing_is_nothing() {
        assert!(text_width("Rima", 12.5) < text_width("Rima Haddad", 12.5));
        assert!(text_width("", 12.5).abs() < f64::EPSILON);
        // What a browser measured: 34.9 and 121.6.
        assert!((30.0..44.0).contains(&text_width("Samira", 10.0)));
    }
}
