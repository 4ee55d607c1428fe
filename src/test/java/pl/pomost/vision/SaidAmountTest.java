package pl.pomost.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidAmountTest {

    @Test
    void numberAndUnitAreTakenApart() {
        assertThat(SaidAmount.of("49%")).contains(new SaidAmount("49", "%"));
        assertThat(SaidAmount.of(" 47 dni ")).contains(new SaidAmount("47", "dni"));
        assertThat(SaidAmount.of("5 w roku")).contains(new SaidAmount("5", "w roku"));
        assertThat(SaidAmount.of("1 200,5 zł")).contains(new SaidAmount("1 200,5", "zł"));
        assertThat(SaidAmount.of("0")).contains(new SaidAmount("0", ""));
    }

    @Test
    void whatIsNoSingleNumberIsLeftToPeople() {
        assertThat(SaidAmount.of("6 z 41")).isEmpty();
        assertThat(SaidAmount.of("brak rejestru")).isEmpty();
        assertThat(SaidAmount.of("ok. 200")).isEmpty();
        assertThat(SaidAmount.of("")).isEmpty();
    }
}
