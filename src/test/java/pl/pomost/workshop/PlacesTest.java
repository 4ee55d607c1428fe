package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,4", "5,8", "40,64", "200,256"})
    void aListOfIdsHasOneOfFewLengthsAndHoldsAllOfThem(int ids, int length) {
        List<UUID> some = Stream.generate(UUID::randomUUID).limit(ids).toList();
        assertThat(Places.of(some).ids()).hasSize(length).containsAll(some).isSubsetOf(some);
    }

    @Test
    void eachIdHasAParameterOfItsOwn() {
        assertThat(Places.of(List.of(UUID.randomUUID(), UUID.randomUUID())).inQuery()).isEqualTo("(:id0, :id1)");
    }
}
