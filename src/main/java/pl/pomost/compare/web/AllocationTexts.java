package pl.pomost.compare.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which ROPS writes what sources have for the region. */
@MessageBundle("allocations")
public interface AllocationTexts {

    @Message("Pieniądze źródeł dla województwa")
    String title();

    @Message("Ile każde źródło ma dla całego województwa w tej edycji. Z tymi kwotami porównujemy to, co powiaty zaplanowały.")
    String lead();

    @Message("Źródło")
    String source();

    @Message("Rok")
    String year();

    @Message("Zostaw puste, jeśli kwota dotyczy wszystkich lat razem. Jeśli wpiszesz tylko lata, kwotą źródła jest ich suma.")
    String yearHint();

    @Message("wszystkie lata razem")
    String allYears();

    @Message("Kwota w złotych")
    String amount();

    @Message("Skąd ta kwota")
    String note();

    @Message("Na przykład dokument z podziałem środków i jego data.")
    String noteHint();

    @Message("Wpisano")
    String day();

    @Message("Zapisz kwotę")
    String save();

    @Message("Zapisano.")
    String saved();

    @Message("Wpisz albo zmień kwotę źródła")
    String change();

    @Message("Zmień")
    String edit();

    @Message("Usuń")
    String remove();

    @Message("Usunąć kwotę źródła {source} ({amount})?")
    String removeQuestion(String source, String amount);

    @Message("Usunąć kwotę źródła {source} na rok {year} ({amount})?")
    String removeOfYear(String source, int year, String amount);

    @Message("Porównanie z planami nie będzie wtedy wiedziało, ile to źródło ma dla województwa.")
    String removeHint();

    @Message("Tak, usuń kwotę")
    String removeYes();

    @Message("Nie, zostaw")
    String removeNo();

    @Message("Nie wpisano jeszcze żadnej kwoty.")
    String none();

    @Message("Wróć do podsumowania województwa")
    String back();
}
