package pl.pomost.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import pl.pomost.agreement.AnswerKind;
import pl.pomost.agreement.DispatchKind;

/** Words of the pages of what is sent to all teams, and of their answers. */
@MessageBundle("dispatches")
public interface DispatchTexts {

    @Message("{#when kind}{#is STANDARD}standard{#is RECOMMENDATION}rekomendacja{#is QUESTION}pytanie{/when}")
    String kind(DispatchKind kind);

    @Message("{#when kind}{#is ADOPT}przyjmujemy{#is ADAPT}przyjmujemy po dostosowaniu{#is NOT_OURS}to nie dla nas{#is ANSWER}odpowiedź{/when}")
    String answer(AnswerKind kind);

    @Message("Ustalenia rozesłane do powiatów")
    String all();

    @Message("Uzgodnione standardy, rekomendacje i pytania, na które odpowiadają zespoły powiatów.")
    String allLead();

    @Message("Nic jeszcze nie rozesłano.")
    String none();

    @Message("Rozsyłają ROPS i moderatorzy zespołów tematycznych; odpowiedzi czytają też członkowie zespołu, który rozesłał.")
    String noneHint();

    @Message("Roześlij do powiatów")
    String send();

    @Message("Ustalenie")
    String what();

    @Message("Kto rozesłał")
    String sender();

    @Message("Termin")
    String due();

    @Message("Odpowiedzi")
    String answers();

    @Message("{spoke} z {asked}")
    String spoke(long spoke, long asked);

    @Message("wycofane {day}")
    String withdrawn(String day);

    @Message("do {day}")
    String until(String day);

    @Message("termin minął {day}")
    String over(String day);

    @Message("Regionalny Ośrodek Polityki Społecznej")
    String rops();

    @Message("Zespół „{name}”")
    String group(String name);

    @Message("Rozesłano {day}, {who}.")
    String sentOn(String day, String who);

    @Message("Standard {code}, wersja {number}")
    String standard(String code, int number);

    @Message("Kto co odpowiedział")
    String board();

    @Message("Powiat")
    String powiat();

    @Message("Odpowiedź")
    String answerColumn();

    @Message("Jak albo dlaczego")
    String wordsColumn();

    @Message("Kiedy")
    String when();

    @Message("bez odpowiedzi")
    String silent();

    @Message("po terminie")
    String late();

    @Message("zmieniona")
    String changed();

    @Message("Bez odpowiedzi")
    String silentFact();

    @Message("Po terminie")
    String lateFact();

    @Message("Pobierz tabelę")
    String files();

    @Message("arkusz (XLSX)")
    String xlsx();

    @Message("tabela (CSV)")
    String csv();

    @Message("Wycofaj")
    String withdraw();

    @Message("Dlaczego wycofujesz")
    String withdrawWhy();

    @Message("Powiaty nie będą musiały odpowiadać, a ustalenie zniknie z planów, które nie są zamrożone. Odpowiedzi zostaną tutaj.")
    String withdrawHint();

    @Message("Powód: {why}")
    String why(String why);

    @Message("Roześlij do powiatów: nowe")
    String newTitle();

    @Message("Każdy koordynator dostanie list i zobaczy zadanie na stronie powiatu. Trzy dni przed terminem i w dniu terminu przypomnimy tym, którzy nie odpowiedzieli.")
    String newLead();

    @Message("Co rozsyłasz")
    String kindField();

    @Message("Standard (tylko gdy rozsyłasz standard)")
    String standardField();

    @Message("Obszar")
    String area();

    @Message("cały plan")
    String anyArea();

    @Message("Tytuł")
    String title();

    @Message("Treść: o co prosisz powiaty i dlaczego")
    String words();

    @Message("Odpowiedź do")
    String dueField();

    @Message("Tylko do wybranych powiatów")
    String chosen();

    @Message("Zostaw puste, żeby rozesłać do wszystkich, które biorą udział.")
    String chosenHint();

    @Message("Wybierz standard, który rozsyłasz.")
    String standardMissing();

    @Message("Rozsyłasz co innego niż standard; zostaw to pole puste.")
    String standardTooMuch();

    @Message("Ustalenia: {powiat}")
    String ofPowiat(String powiat);

    @Message("To, na co odpowiada zespół powiatu: standardy uzgodnione między powiatami, rekomendacje i pytania. Odpowiedź o standardzie i rekomendacji trafia do planu.")
    String ofPowiatLead();

    @Message("Czeka na odpowiedź")
    String waiting();

    @Message("Nic nie czeka na odpowiedź.")
    String nothingWaits();

    @Message("Odpowiedzieliśmy")
    String answered();

    @Message("Jeszcze na nic nie odpowiedziano.")
    String nothingAnswered();

    @Message("Odpowiedź powiatu")
    String own();

    @Message("Przy „po dostosowaniu” napisz, jak dostosujecie; przy „to nie dla nas” napisz, dlaczego; na pytanie odpowiedz.")
    String wordsHint();

    @Message("Napisz: bez tego inni nie zrozumieją odpowiedzi.")
    String wordsMissing();

    @Message("Zapisz odpowiedź")
    String save();

    @Message("Odpowiedź można zmienić do {day}. Później zostaje ta, która jest.")
    String changeable(String day);

    @Message("Termin minął {day}. Odpowiedź będzie oznaczona jako późna. Poprawisz ją jeszcze przez tydzień.")
    String lateHint(String day);

    @Message("Termin minął, więc odpowiedzi nie można już zmienić.")
    String closed();

    @Message("Odpowiada koordynator w imieniu zespołu.")
    String whoAnswers();

    @Message("Wcześniejsze odpowiedzi")
    String history();

    @Message("Kto")
    String who();

    @Message("{day}, {who}")
    String dayAndWho(String day, String who);
}
