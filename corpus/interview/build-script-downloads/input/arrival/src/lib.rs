pub fn parse(_text: &str) -> Option<u32> {
    None
}
