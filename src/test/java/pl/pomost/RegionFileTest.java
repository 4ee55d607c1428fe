package pl.pomost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RegionFileTest {

    private final List<JsonNode> powiats = read();

    @Test
    void regionHasTwentyPowiatsFourOfThemCitiesAndAllItsGminas() {
        assertThat(powiats).hasSize(20);
        assertThat(powiats).filteredOn(powiat -> powiat.get("kind").asText().equals("city")).extracting(powiat -> powiat.get("name").asText())
                .containsExactly("Gdańsk", "Gdynia", "Słupsk", "Sopot");
        assertThat(powiats.stream().mapToInt(powiat -> powiat.get("gminas").size()).sum()).isEqualTo(123);
    }

    @Test
    void neighboursKnowEachOther() {
        Map<String, JsonNode> byTeryt = powiats.stream().collect(Collectors.toMap(powiat -> powiat.get("teryt").asText(), powiat -> powiat));

        assertThat(powiats).allSatisfy(powiat -> assertThat(list(powiat.get("neighbours"))).isNotEmpty().allSatisfy(neighbour ->
                assertThat(list(byTeryt.get(neighbour.asText()).get("neighbours"))).contains(powiat.get("teryt"))));
    }

    @Test
    void everyPowiatHasATileOfItsOwn() {
        assertThat(powiats).extracting(powiat -> powiat.get("tile")).doesNotHaveDuplicates();
    }

    @Test
    void codeOfAGminaBeginsWithItsPowiatAndEndsWithItsKind() {
        Map<String, String> digits = Map.of("urban", "1", "rural", "2", "urban-rural", "3");

        assertThat(powiats).allSatisfy(powiat -> assertThat(list(powiat.get("gminas"))).allSatisfy(gmina -> assertThat(gmina.get("teryt").asText())
                .hasSize(7).startsWith(powiat.get("teryt").asText()).endsWith(digits.get(gmina.get("kind").asText()))));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> read() {
        try (var file = RegionFileTest.class.getResourceAsStream("/region/pomorskie.json")) {
            return list(new ObjectMapper().readTree(file).get("powiats"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
