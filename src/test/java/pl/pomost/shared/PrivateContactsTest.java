package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivateContactsTest {

    /** A text that counts how often one of its letters is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @Test
    void aLongTextIsGoneThroughOnce() {
        for (String text : new String[] {"a".repeat(64_000) + " @", "a@" + "b-".repeat(32_000), "a@b".repeat(20_000), ("a".repeat(30) + " ").repeat(2_000) + "@"}) {
            var counted = new Counted(text);
            PrivateContacts.MAIL.matcher(counted).results().count();
            assertThat(counted.looks).as(text.substring(0, 10)).isLessThan(20L * text.length());
        }
    }

    @Test
    void anAddressIsFoundWhereverItStands() {
        assertThat(PrivateContacts.in("Pisz: (jan.kowalski+1@example.org), albo zażółć@example.pl.", false).map(Suspicion::quote)).containsExactly("jan.kowalski+1@example.org", "zażółć@example.pl");
    }
}
