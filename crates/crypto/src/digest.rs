//! 32-byte hashes, each a type of its own with a hashing domain of its own, so that none can stand for another.

/// Declares a public 32-byte hash. `$domain` separates it from every other hash we make (BLAKE3 `derive_key` mode).
macro_rules! digest {
    ($(#[$doc:meta])* $name:ident, $domain:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 32]);

        impl $name {
            /// Its length in bytes.
            pub const LEN: usize = 32;

            /// From its stored bytes.
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// Its 32 bytes.
            pub const fn to_bytes(self) -> [u8; 32] {
                self.0
            }

            pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
                Self(blake3::derive_key($domain, bytes))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "("))?;
                for byte in self.0.iter().take(6) {
                    write!(f, "{byte:02x}")?;
                }
                f.write_str("…)")
            }
        }
    };
}

pub(crate) use digest;
