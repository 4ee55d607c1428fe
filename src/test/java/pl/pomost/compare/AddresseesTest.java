package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.compare.Addressees.Named;
import pl.pomost.wording.Lemmas;

/** Which wordings of an addressee are the same one. */
class AddresseesTest {

    private static final Lemmas LEMMAS = new Lemmas();
    private static final Named MSWIA = new Named("mswia", Optional.of("Ministerstwo Spraw Wewnętrznych i Administracji"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
            "Wojewoda Pomorski, wojewoda  pomorski., true", "Wojewoda Pomorski, Do Wojewody Pomorskiego, true", "Wojewoda Pomorski, WOJEWODA POMORSKI, true",
            "Minister Zdrowia, Ministerstwo Zdrowia, true", "Minister Zdrowia, Ministerstwu zdrowia, true", "Ministerstwo Zdrowia (MZ), minister zdrowia, true",
            "MSWiA, Ministerstwo Spraw Wewnętrznych i Administracji, true", "mswia., Minister spraw wewnętrznych i administracji, true", "MSWiA, Ministra Administracji i Spraw Wewnetrznych, true",
            "Ministerstwo Polityki Społecznej, minister polityki społecznej, true", "'Minister Zdrowia, NFZ', 'NFZ i Minister Zdrowia', true", "Gmina Żukowo, gmina Zukowo, true",
            "Minister Zdrowia, Minister Edukacji, false", "Wojewoda Pomorski, Marszałek Województwa Pomorskiego, false", "NFZ, Minister Zdrowia, false", "MSWiA, MEN, false"})
    void theSameWordsInAnyFormAreOneAddressee(String one, String other, boolean same) {
        Addressees addressees = new Addressees(List.of(one, other), List.of(MSWIA), LEMMAS);
        assertThat(addressees.key(one).equals(addressees.key(other))).isEqualTo(same);
    }

    @Test
    void whatPeopleDecidedHoldsBeforeWords() {
        List<String> all = List.of("Wojewoda Pomorski", "wojewoda pomorski", "Wojewody Pomorskiego", "Urząd Wojewódzki", "PUW", "");
        Addressees merged = new Addressees(all, List.of(new Named("urząd wojewódzki", Optional.of("Wojewoda Pomorski")), new Named("puw", Optional.of("Urzędowi Wojewódzkiemu"))), LEMMAS);
        assertThat(all.stream().limit(5).map(merged::key).distinct()).as("by a chain, and by a form nobody decided on").hasSize(1);
        assertThat(merged.name(merged.key("PUW"))).contains("Wojewoda Pomorski");
        assertThat(merged.key("")).isEmpty();
        Addressees apart = new Addressees(all, List.of(new Named("wojewody pomorskiego", Optional.empty())), LEMMAS);
        assertThat(apart.key("Wojewody Pomorskiego")).isNotEqualTo(apart.key("Wojewoda Pomorski"));
        assertThat(apart.key("wojewoda pomorski")).isEqualTo(apart.key("Wojewoda Pomorski"));
        assertThat(apart.asked("wojewody pomorskiego.")).as("an old address").isEqualTo(apart.key("Wojewody Pomorskiego"));
        assertThat(apart.asked(apart.key("Wojewoda Pomorski"))).isEqualTo(apart.key("Wojewoda Pomorski"));
        Addressees again = new Addressees(all, List.of(new Named("puw", Optional.of("Urząd Wojewódzki")), new Named("puw", Optional.empty())), LEMMAS);
        assertThat(again.key("PUW")).as("the last decision holds").isNotEqualTo(again.key("Urząd Wojewódzki"));
        Addressees circle = new Addressees(List.of("NFZ", "ZUS"), List.of(new Named("nfz", Optional.of("ZUS")), new Named("zus", Optional.of("NFZ"))), LEMMAS);
        assertThat(circle.key("NFZ")).as("ends").isNotEmpty();
    }

    /** Groups do not hang on the order in which wordings come. */
    @Test
    void theOrderOfWordingsSaysNothing() {
        List<String> all = new ArrayList<>(List.of("Minister Polityki", "ministerstwo polityką", "Polityk", "MSWiA", "Wojewoda", "wojewodzie", "Ministerstwo Spraw Wewnętrznych i Administracji", "Starosta", "starosty"));
        Addressees first = new Addressees(all, List.of(MSWIA), LEMMAS);
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            Collections.shuffle(all, random);
            Addressees other = new Addressees(all, List.of(MSWIA), LEMMAS);
            assertThat(all).allSatisfy(each -> assertThat(other.key(each)).isEqualTo(first.key(each)));
        }
    }
}
