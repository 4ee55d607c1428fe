package pl.pomost.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Pan Nowak spod trójki nie wpuszcza|nowak|true", "Kolejki do okulisty|kolejka, okulista|true", "Zolta szkola|żółta szkoła|true",
            "Pan Nowak spod trójki nie wpuszcza nikogo na klatkę|Pan Nowak spod trójki nie wpusz…|true", "Kolejki do okulisty|kolejka, dentysta|false", "Kolejki do okulisty|…|false"})
    void aTextSaysATitleWhenItSaysEachOfItsWords(String text, String title, boolean says) {
        assertThat(SameWords.saysAll(text, title)).isEqualTo(says);
    }
}
