//! Long lists of numbers as bytes in one piece, least significant byte first.
//!
//! A trained matcher is part of the program; its long lists are read where they lie, so that they are
//! neither copied at the start nor held in memory twice.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// A number of fixed size.
pub trait Number: Copy {
    /// Bytes of one number.
    const SIZE: usize;
    /// Adds the number to bytes.
    fn push(self, bytes: &mut Vec<u8>);
    /// Reads the number from exactly its bytes.
    fn read(bytes: &[u8]) -> Self;
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl Number for $type {
            const SIZE: usize = size_of::<$type>();

            #[inline]
            fn push(self, bytes: &mut Vec<u8>) {
                bytes.extend(self.to_le_bytes());
            }

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                Self::from_le_bytes(bytes.try_into().expect("a number is read from its own bytes"))
            }
        }
    )*};
}

number!(u8, i8, i16, u16, u32);

/// A list of numbers.
#[derive(Clone)]
pub struct Packed<T> {
    bytes: Cow<'static, [u8]>,
    numbers: PhantomData<T>,
}

impl<T: Number> Packed<T> {
    /// How many numbers it holds.
    pub fn len(&self) -> usize {
        self.bytes.len() / T::SIZE
    }

    /// The number at a place.
    #[inline]
    pub fn get(&self, at: usize) -> T {
        T::read(self.bytes(at..at + 1))
    }

    /// The bytes of a range of numbers.
    #[inline]
    pub fn bytes(&self, range: Range<usize>) -> &[u8] {
        &self.bytes[range.start * T::SIZE..range.end * T::SIZE]
    }

    /// The numbers of a range.
    #[inline]
    pub fn range(&self, range: Range<usize>) -> impl ExactSizeIterator<Item = T> + '_ {
        self.bytes(range).chunks_exact(T::SIZE).map(T::read)
    }
}

impl<T: Number> FromIterator<T> for Packed<T> {
    fn from_iter<I: IntoIterator<Item = T>>(numbers: I) -> Self {
        let mut packed = Self::default();
        packed.extend(numbers);
        packed
    }
}

impl<T: Number> Extend<T> for Packed<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, numbers: I) {
        let bytes = self.bytes.to_mut();
        numbers.into_iter().for_each(|number| number.push(bytes));
    }
}

impl<T> Default for Packed<T> {
    fn default() -> Self {
        Self { bytes: Cow::Borrowed(&[]), numbers: PhantomData }
    }
}

impl<T> fmt::Debug for Packed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes.len())
    }
}

impl<T> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.bytes)
    }
}

impl<'de: 'static, T: Number> Deserialize<'de> for Packed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(InPlace(PhantomData))
    }
}

struct InPlace<T>(PhantomData<T>);

impl<'de: 'static, T: Number> Visitor<'de> for InPlace<T> {
    type Value = Packed<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bytes of numbers of {} bytes each", T::SIZE)
    }

    fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        if !bytes.len().is_multiple_of(T::SIZE) {
            return Err(E::invalid_length(bytes.len(), &self));
        }
        Ok(Packed { bytes: Cow::Borrowed(bytes), numbers: PhantomData })
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    #[test]
    fn numbers_come_back_as_they_went() {
        let numbers: Packed<i16> = [-3, 0, i16::MAX, i16::MIN].into_iter().collect();
        let written: &'static [u8] = postcard::to_stdvec(&numbers).expect("numbers can be written").leak();
        let read: Packed<i16> = postcard::from_bytes(written).expect("its own bytes can be read");
        assert_eq!(read.range(1..4).collect::<Vec<_>>(), [0, i16::MAX, i16::MIN]);
        assert_eq!(read.get(0), -3);
        assert_eq!(read.bytes(0..1), (-3_i16).to_le_bytes());
    }

    #[test]
    fn half_a_number_is_refused() {
        let odd: Packed<i8> = [1, 2, 3].into_iter().collect();
        let written: &'static [u8] = postcard::to_stdvec(&odd).expect("numbers can be written").leak();
        assert!(postcard::from_bytes::<Packed<u32>>(written).is_err());
    }
}
