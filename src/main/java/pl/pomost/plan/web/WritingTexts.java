package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where the plan is written: saving, two versions of one text, earlier ones. */
@MessageBundle("writing")
public interface WritingTexts {

    @Message("Tekst")
    String text();

    @Message("Pusty wiersz dzieli akapity. Wiersz zaczęty od „•” albo „-” jest punktem listy. Krótki wiersz bez kropki na końcu jest nagłówkiem.")
    String textHint();

    @Message("Zapisz tekst")
    String saveText();

    @Message("Zapisano: {moment}, {who}")
    String savedBy(String moment, String who);

    @Message("zapisano {time}")
    String savedAt(String time);

    @Message("{moment}, {who}")
    String momentBy(String moment, String who);

    @Message("z wczytanego pliku")
    String fromFile();

    @Message("Ktoś inny zapisał ten tekst w międzyczasie. Naciśnij „Zapisz tekst”, a zobaczysz obie wersje. Twoja nie zginie.")
    String savedMeanwhile();

    @Message("Tego jeszcze nie zapisaliśmy: tu mogą być dane konkretnej osoby. Tekst jest w tej przeglądarce. Naciśnij „Zapisz tekst”, a pokażemy które miejsca.")
    String notSavedAlone();

    @Message("zapisuję…")
    String saving();

    @Message("Nie zapisano, bo trzeba się zalogować jeszcze raz. Twój tekst jest zachowany w tej przeglądarce: odśwież stronę, zaloguj się i wstaw go.")
    String expired();

    @Message("Nie zapisano, bo nie ma połączenia. Tekst jest zachowany w tej przeglądarce, spróbujemy znowu za chwilę.")
    String offline();

    @Message("Wcześniejsze wersje")
    String history();

    @Message("Wcześniejsze wersje: {title}")
    String historyOf(String title);

    @Message("Wcześniejsza wersja: {title}")
    String earlierOf(String title);

    @Message("Każdą wersję można obejrzeć i przywrócić. Przywrócenie też zapisze się tutaj, więc nic nie ginie.")
    String historyLead();

    @Message("Wersje tekstu, od najnowszej")
    String historyCaption();

    @Message("Nie ma jeszcze żadnej wersji.")
    String noHistory();

    @Message("Kiedy")
    String when();

    @Message("Kto")
    String who();

    @Message("Długość")
    String length();

    @Message("Wersja")
    String look();

    @Message("Obejrzyj")
    String lookAt();

    @Message("ta jest w planie")
    String currentVersion();

    @Message("Wróć do tekstu")
    String backToText();

    @Message("Ta wersja mówi to samo, co tekst w planie.")
    String sameAsNow();

    @Message("Co się zmieni po przywróceniu")
    String whatWouldChange();

    @Message("Przekreślone słowa znikną, podkreślone wrócą.")
    String whatWouldChangeHint();

    @Message("Cała ta wersja")
    String wholeEarlier();

    @Message("Przywróć tę wersję")
    String restore();

    @Message("Porównaj jeszcze raz i zdecyduj.")
    String lookAgain();

    @Message("Czym się różnią")
    String difference();

    @Message("Przekreślone słowa są tylko w wersji zapisanej, podkreślone tylko w twojej.")
    String differenceHint();

    @Message("Nic nie zginęło: twój tekst jest w polu niżej. W międzyczasie zapisano inną wersję ({who}). Popraw tekst i zapisz albo wstaw do pola obie wersje.")
    String clashHint(String who);

    @Message("Nic nie zginęło: w polu niżej są już zmiany was obojga, bo dotyczą różnych akapitów. W międzyczasie zapisano inną wersję ({who}). Przeczytaj całość i zapisz.")
    String mergedHint(String who);

    @Message("Cała wersja zapisana ({who})")
    String theirs(String who);

    @Message("Twój tekst")
    String yours();

    @Message("Tekst z obiema zmianami")
    String mergedText();

    @Message("Wstaw do pola obie wersje")
    String takeBoth();

    @Message("Zostaw wersję zapisaną")
    String leaveTheirs();

    @Message("W polu są obie wersje")
    String bothAreHere();

    @Message("Gdzie się różnią, najpierw stoi zapisana, pod nią twoja. Usuń, co zbędne, i zapisz.")
    String bothAreHereHint();

    @Message("Skąd jest ten tekst")
    String origin();

    @Message("Pomost niczego nie tłumaczy. Zaznacz, jak powstał tekst: czytelnicy to zobaczą. Gdy zmienisz tekst, potwierdź to jeszcze raz.")
    String originHint();

    @Message("nikt jeszcze tego nie potwierdził")
    String originNobody();

    @Message("napisany od razu w tym języku")
    String originWritten();

    @Message("przetłumaczony przez człowieka")
    String originTranslated();

    @Message("przetłumaczony maszynowo i sprawdzony przez osobę, która zna ten język")
    String originChecked();

    @Message("Kto za to odpowiada")
    String originBy();

    @Message("Funkcja albo instytucja, bez nazwiska, na przykład „tłumacz przysięgły języka ukraińskiego”.")
    String originByHint();

    @Message("napisz, kto odpowiada za ten tekst")
    String originByMissing();

    @Message("zaznacz, jak powstał ten tekst")
    String originMissing();
}
