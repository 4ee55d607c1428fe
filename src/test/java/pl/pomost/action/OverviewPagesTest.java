package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** All actions, and all goals, of the demo process on one page each. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class OverviewPagesTest {

    private static final String NBSP = "\u00a0";

    @TestHTTPResource
    String address;

    @Test
    void areasYearsAndSourcesAgreeWithTheCostOfAllActions() {
        Document page = page("koordynator-2205", "/powiaty/2205/dzialania/przeglad");
        List<String> feet = page.select("tfoot tr").eachText().stream().map(text -> text.replace(NBSP, " ")).toList();
        assertThat(feet.get(0)).as("areas and years").endsWith("2 784 000 zł");
        assertThat(feet.get(1)).as("sources").endsWith("2 736 000 zł");
        assertThat(feet.get(2)).as("the action without a source").endsWith("48 000 zł");
        assertThat(feet.get(3)).isEqualTo("Koszt wszystkich działań 2 784 000 zł");
    }

    @Test
    void theCalendarHasARowForEveryActionAndTheFieldNamesThemAll() {
        Document page = page("koordynator-2205", "/powiaty/2205/dzialania/przeglad");
        assertThat(page.select(".gantt tbody tr")).hasSize(28);
        assertThat(page.select(".risk-field td a.code")).hasSize(28);
        assertThat(page.select("h2#instytucje ~ table tbody tr").first().text()).startsWith("Starostwo");
    }

    @Test
    void anExpertOfAnotherPowiatSeesTheOwnAreaOnly() {
        assertThat(page("ekspert-edukacja", "/powiaty/2205/dzialania/przeglad").select(".gantt tbody th .code").eachText()).isNotEmpty().allMatch(code -> code.startsWith("A-EDU-"));
        assertThat(page("ekspert-edukacja", "/powiaty/2205/cele/rownowaga").select("td .code, td.code, td a.code").eachText()).isNotEmpty().allMatch(code -> code.startsWith("C-EDU-"));
    }

    @Test
    void everyGoalStandsInTheFieldOfAimsAndSteps() {
        Document page = page("koordynator-2205", "/powiaty/2205/cele/rownowaga");
        assertThat(page.select("td a.code").eachText().stream().distinct()).hasSize(14);
        assertThat(page.select("tfoot td").eachText().stream().filter(text -> !text.isEmpty()).mapToInt(Integer::parseInt).sum()).isEqualTo(14);
    }

    private Document page(String user, String path) {
        var answer = Sessions.of(user, address.replaceAll("/$", "")).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
