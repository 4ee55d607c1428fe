package pl.pomost.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The next page of the bank shows more of what was asked for. */
class PracticeQueryTest {

    @Test
    void thePageIsTheOnlyThingThatANextPageChanges() {
        var query = new PracticeQuery();
        query.area = "EDU";
        query.type = query.cost = query.powiat = query.language = "";
        query.words = "żółw & sowa";
        query.page = "2";
        assertThat(query.query()).isEqualTo("szukaj=%C5%BC%C3%B3%C5%82w+%26+sowa&");
        assertThat(query.whole()).isEqualTo(query.query() + "obszar=EDU&");
    }
}
