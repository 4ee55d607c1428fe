package pl.pomost.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of votes and consents. */
@MessageBundle("rounds")
public interface RoundTexts {

    @Message("Głosowania i rundy zgody")
    String title();

    @Message("Nie było jeszcze żadnej rundy.")
    String none();

    @Message("Otwórz głosowanie albo rundę zgody")
    String open();

    @Message("Jak decydujecie")
    String kind();

    @Message("głosowanie: większość za")
    String vote();

    @Message("runda zgody: nikt nie zgłasza sprzeciwu")
    String consent();

    @Message("Ostatni dzień")
    String ends();

    @Message("Jeden głos ma każdy powiat, w którego imieniu ktoś jest w zespole. Wynik jest ważny, gdy wypowie się przynajmniej połowa powiatów. Otwarcie zamyka treść.")
    String openLead();

    @Message("Głosy mają powiaty: {names}.")
    String entitled(String names);

    @Message("Otwórz")
    String openButton();

    @Message("trwa do {day}")
    String until(String day);

    @Message("czeka na ustalenie wyniku")
    String ready();

    @Message("uzgodniono {day}")
    String passed(String day);

    @Message("nie uzgodniono ({day})")
    String failed(String day);

    @Message("odwołana {day}")
    String cancelled(String day);

    @Message("Otwarta {day}. Skrót treści: {seal}")
    String opened(String day, String seal);

    @Message("Wynik")
    String result();

    @Message("{counts}. Wypowiedziało się {spoke} z {entitled} powiatów.")
    String counted(String counts, int spoke, int entitled);

    @Message("Głosy powiatów")
    String voices();

    @Message("Powiat")
    String powiat();

    @Message("Głos")
    String voice();

    @Message("Dlaczego")
    String why();

    @Message("Kto i kiedy")
    String who();

    @Message("jeszcze bez głosu")
    String silent();

    @Message("zmieniony, wcześniej: {before}")
    String changed(String before);

    @Message("Głos: {powiat}")
    String own(String powiat);

    @Message("Co mówi powiat")
    String choice();

    @Message("Przy głosie przeciw i przy sprzeciwie napisz, dlaczego; bez powodu nie da się na nie odpowiedzieć.")
    String whyHint();

    @Message("Zapisz głos")
    String save();

    @Message("Nie masz głosu w tej rundzie: mówi się w imieniu powiatu, a eksperci doradzają.")
    String noVoice();

    @Message("Głos twojego powiatu: standard {code}")
    String waits(String code);

    @Message("{kind} o standardzie {code}: wynik do ustalenia")
    String toClose(String kind, String code);

    @Message("Zobacz głosy")
    String toRound();

    @Message("Ustal wynik")
    String close();

    @Message("Wynik ustali się sam: rano po {day}, a wcześniej, gdy wypowiedzą się wszystkie powiaty i treść przejdzie. Możesz też ustalić go po terminie albo gdy wypowiedzą się wszyscy. Jeśli treść jest uzgodniona, standard od razu zmieni stan.")
    String closeHint(String day);

    @Message("Odwołaj rundę")
    String cancel();

    @Message("Dlaczego odwołujesz")
    String cancelWhy();

    @Message("Wróć do redakcji")
    String writeAgain();

    @Message("Dlaczego wracacie do redakcji")
    String againWhy();

    @Message("Rozstrzygnij propozycje, zanim otworzysz rundę.")
    String decideFirst();

    @Message("Napisz, dlaczego.")
    String whyMissing();
}
