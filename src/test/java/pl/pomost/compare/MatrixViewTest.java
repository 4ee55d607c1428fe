package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.StandardDef;

/** Columns of the matrix stand under their areas. */
class MatrixViewTest {

    @Test
    void standardsFollowTheirAreasWhateverTheirPlaceInTheCatalogue() {
        List<StandardDef> catalogue = List.of(standard("EDU-1", "EDU"), standard("ZDR-1", "ZDP"), standard("ZAT-1", "ZAT"), standard("POM-1", "ZDP"), standard("EDU-9", "EDU"));
        assertThat(MatrixView.ordered(catalogue, List.of("ZAT", "EDU", "ZDP"))).extracting(StandardDef::code).containsExactly("ZAT-1", "EDU-1", "EDU-9", "ZDR-1", "POM-1");
    }

    private static StandardDef standard(String code, String area) {
        return new StandardDef(code, area, 1, "agreed", code, "", "", Map.of());
    }
}
