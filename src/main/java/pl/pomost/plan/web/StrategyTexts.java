package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of strategies that were there before. */
@MessageBundle("strategies")
public interface StrategyTexts {

    @Message("Strategie i wcześniejsze plany")
    String title();

    @Message("Dokumenty powiatu, które już obowiązują albo obowiązywały: strategia integracji, poprzedni plan, uchwała. Trafią do rozdziału o podstawach planu i do załącznika.")
    String lead();

    @Message("Nie dołączono jeszcze żadnego dokumentu.")
    String empty();

    @Message("Dołączono dokument.")
    String saved();

    @Message("Dołączone dokumenty")
    String all();

    @Message("Dołącz dokument")
    String add();

    @Message("Tytuł")
    String name();

    @Message("Na przykład: Strategia integracji cudzoziemców w powiecie na lata 2019–2025")
    String nameHint();

    @Message("Kto przyjął")
    String organ();

    @Message("Na przykład: Rada Powiatu, uchwała nr XII/98/2019")
    String organHint();

    @Message("Lata")
    String years();

    @Message("Pierwszy rok")
    String from();

    @Message("Ostatni rok")
    String to();

    @Message("nie może być wcześniejszy niż pierwszy")
    String backwards();

    @Message("Gdzie można przeczytać")
    String where();

    @Message("Adres strony")
    String address();

    @Message("Zaczyna się od https:// albo http://")
    String addressHint();

    @Message("wpisz adres, który zaczyna się od https:// albo http://")
    String notAnAddress();

    @Message("Plik")
    String file();

    @Message("PDF, JPG albo PNG, najwyżej 5 MB")
    String fileHint();

    @Message("plik jest za duży: najwyżej 5 MB")
    String fileLarge();

    @Message("to nie jest PDF, JPG ani PNG")
    String fileKind();

    @Message("Otwórz plik")
    String open();

    @Message("dołączony na papierze")
    String onPaper();

    @Message("Odłącz")
    String takeOff();

    @Message("może być najwyżej 20 dokumentów; najpierw odłącz któryś")
    String tooMany();

    @Message("Masz wcześniejszy plan w Excelu? Weź z niego diagnozę, cele i działania")
    String toOlderPlan();
}
