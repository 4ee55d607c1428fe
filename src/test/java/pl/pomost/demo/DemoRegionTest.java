package pl.pomost.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import pl.pomost.region.PowiatRow;
import pl.pomost.region.PowiatRow.Step;
import pl.pomost.region.RegionOverview;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class DemoRegionTest {

    private static final Logger LOG = Logger.getLogger(DemoRegionTest.class);

    @Inject
    RegionOverview overview;

    @Test
    void powiatsStandAtEveryStepOfTheWay() {
        List<PowiatRow> rows = overview.of(2027);
        rows.forEach(row -> LOG.infof("%s %s %d/%d, %d members, %d cards, %d entries, %d actions", row.teryt(), row.step(), row.closed(), row.workshops(),
                row.members(), row.cards(), row.entries(), row.actions()));
        assertThat(rows).hasSize(20);
        assertThat(rows).extracting(PowiatRow::step).contains(Step.NOT_ENROLLED, Step.ENROLLED, Step.TEAM_GATHERED, Step.AFTER_WORKSHOP, Step.PLAN_SUBMITTED);
        assertThat(rows).filteredOn(row -> row.step() == Step.AFTER_WORKSHOP).extracting(PowiatRow::closed).contains(1, 2, 3, 4);
        assertThat(rows).filteredOn(row -> row.teryt().equals("2216")).allMatch(row -> row.step() == Step.ENROLLED && row.workshops() == 0);
        assertThat(rows).filteredOn(row -> row.teryt().equals("2205")).allMatch(row -> row.cards() == 294 && row.actions() == 28);
    }

    @Test
    void everyCoordinatorSeesTheirOwnPowiat() {
        for (PowiatRow row : overview.of(2027)) {
            given().auth().oauth2(Tokens.of("koordynator-" + row.teryt())).get("/api/v1/powiaty/" + row.teryt() + "/process").then().statusCode(200);
        }
    }
}
