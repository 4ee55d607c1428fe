package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void theTownFollowsThePostalCode() {
        assertThat(Address.town("ul. Przykładowa 1, 83-300 Kartuzy")).contains("Kartuzy");
        assertThat(Address.town("adres kontaktowy: ul. Próbna 11, 82-100 Nowy Dwór Gdański ")).contains("Nowy Dwór Gdański");
    }

    @Test
    void withoutAPostalCodeItIsTheNameAfterTheLastComma() {
        assertThat(Address.town("ul. Umowna 300, Gdańsk")).contains("Gdańsk");
    }

    @Test
    void anAddressWithoutATownNamesNone() {
        assertThat(Address.town("ul. Umowna 300")).isEmpty();
        assertThat(Address.town("")).isEmpty();
        assertThat(Address.town("w ratuszu, pokój 12")).isEmpty();
    }
}
