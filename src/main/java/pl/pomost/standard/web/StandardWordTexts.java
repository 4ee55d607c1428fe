package pl.pomost.standard.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which standards are written and moved: for offices, in Polish. */
@MessageBundle("standardForm")
public interface StandardWordTexts {

    @Message("Nowa wersja standardu {code}")
    String newVersion(String code);

    @Message("Projekt wersji {number} standardu {code}")
    String draftOf(int number, String code);

    @Message("Nowy standard")
    String newStandard();

    @Message("Zaproponuj nowy standard")
    String addStandard();

    @Message("Przygotuj nową wersję")
    String addVersion();

    @Message("Napisz projekt dalej (wersja {number})")
    String goOn(int number);

    @Message("To szkic: nikt nie jest według niego oceniany, dopóki wersja nie zostanie uzgodniona. Obowiązująca wersja się nie zmieni.")
    String lead();

    @Message("Projekt powstanie jako pierwsza wersja nowego standardu. Kod nada Pomost.")
    String newLead();

    @Message("Obszar")
    String area();

    @Message("Nazwa")
    String name();

    @Message("Uzasadnienie: po co jest ten standard")
    String rationale();

    @Message("Komu służy")
    String audience();

    @Message("Co obejmuje")
    String coverage();

    @Message("Poziom {number}: warunek")
    String level(int number);

    @Message("Warunki są minimami. Poziom to najwyższy, którego warunki i warunki niższych są spełnione.")
    String levelHint();

    @Message("Poziomy")
    String levels();

    @Message("Co mierzymy")
    String measure();

    @Message("Skąd dane")
    String dataSource();

    @Message("Jak często są dane")
    String dataFrequency();

    @Message("Jakie dowody są potrzebne")
    String evidence();

    @Message("Podstawa prawna")
    String legalBasis();

    @Message("Co się zmienia względem poprzedniej wersji i dlaczego")
    String changes();

    @Message("Czyj to standard")
    String owner();

    @Message("całego regionu (ROPS)")
    String region();

    @Message("Wersja {number} nie jest już projektem, więc jej treść się nie zmienia. Przygotuj nową wersję.")
    String noDraft(int number);

    @Message("Zapisz projekt")
    String save();

    @Message("Zmień stan wersji {number}")
    String move(int number);

    @Message("Przekaż do opiniowania")
    String toOpinion();

    @Message("Cofnij do projektu")
    String toDraft();

    @Message("Uzgodniony: ma obowiązywać")
    String toAgreed();

    @Message("Zalecany")
    String toRecommended();

    @Message("Wycofaj")
    String toWithdrawn();

    @Message("Treści tej wersji nie da się potem zmienić: zmiana to nowa wersja. Wcześniejsze oceny powiatów zostają przy swojej wersji i są tak oznaczone. Kroku nie da się cofnąć, wersję można tylko wycofać.")
    String agreedWarning();

    @Message("Wycofanie jest na stałe. Obowiązywać będzie znów poprzednia uzgodniona wersja, jeśli jest; oceny już zapisane zostają.")
    String withdrawnWarning();

    @Message("Trwa praca nad wersją {number}.")
    String openOne(int number);

    @Message("Zobacz ją")
    String toOpenOne();

    @Message("Na jaki stan")
    String target();

    @Message("Ktoś zmienił tę wersję, odkąd otwarto stronę. Przeczytaj ją teraz i wybierz jeszcze raz.")
    String movedMeanwhile();

    @Message("Dlaczego")
    String note();

    @Message("Potrzebne przy cofnięciu do projektu i przy wycofaniu. Zobaczą to wszyscy zalogowani.")
    String noteHint();

    @Message("Obowiązuje od")
    String from();

    @Message("Tylko przy uzgodnieniu, gdy nie od dziś.")
    String fromHint();

    @Message("Zmień stan")
    String moveButton();

    @Message("{day}: {state}")
    String step(String day, String state);

    @Message("{day}: {state} ({who})")
    String stepBy(String day, String state, String who);
}
