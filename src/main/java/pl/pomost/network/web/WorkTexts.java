package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the meetings of a group, of its home, and of the letters about meetings. For offices, in Polish. */
@MessageBundle("groupWork")
public interface WorkTexts {

    @Message("Spotkania")
    String meetings();

    @Message("Zaplanuj spotkanie")
    String planMeeting();

    @Message("Nowe spotkanie")
    String newMeeting();

    @Message("Zmień spotkanie")
    String changeMeeting();

    @Message("Następne spotkanie")
    String nextMeeting();

    @Message("Najbliższe")
    String coming();

    @Message("Minione i odwołane")
    String past();

    @Message("Żadne spotkanie nie jest zaplanowane.")
    String noComing();

    @Message("Zespół nie miał jeszcze żadnego spotkania.")
    String noPast();

    @Message("Ustalenia do wykonania")
    String openDecisions();

    @Message("Wszystko, co ustalono, jest wykonane.")
    String nothingOpen();

    @Message("odwołane")
    String cancelled();

    @Message("ma protokół")
    String hasMinutes();

    @Message("{day}, godz. {hour}")
    String dayHour(String day, String hour);

    @Message("{day}, godz. {from}–{to}")
    String dayHours(String day, String from, String to);

    @Message("Temat spotkania")
    String title();

    @Message("Dzień")
    String day();

    @Message("Początek")
    String from();

    @Message("Koniec")
    String to();

    @Message("Godzina, na przykład 10:00.")
    String hourHint();

    @Message("wpisz godzinę, na przykład 10:00")
    String notAnHour();

    @Message("Miejsce")
    String place();

    @Message("Adres spotkania w sieci")
    String link();

    @Message("Adres, który zaczyna się od https://.")
    String linkHint();

    @Message("wpisz miejsce albo adres spotkania w sieci")
    String placeMissing();

    @Message("Porządek spotkania")
    String agenda();

    @Message("Każdy punkt w osobnym wierszu.")
    String agendaHint();

    @Message("Kto pisze protokół")
    String secretary();

    @Message("{name} (nie należy już do zespołu)")
    String left(String name);

    @Message("Zapisz spotkanie")
    String saveMeeting();

    @Message("Kiedy")
    String when();

    @Message("Dołącz przez sieć")
    String join();

    @Message("Zaproszenia wysłano {day}.")
    String invited(String day);

    @Message("Nie wysłano jeszcze zaproszeń.")
    String notInvited();

    @Message("Wyślij zaproszenia")
    String invite();

    @Message("Wyślij zaproszenia ponownie")
    String inviteAgain();

    @Message("Odwołaj spotkanie")
    String cancel();

    @Message("Do kalendarza (.ics)")
    String calendar();

    @Message("Do druku")
    String print();

    @Message("Protokół")
    String minutes();

    @Message("Napisz protokół")
    String writeMinutes();

    @Message("Popraw protokół")
    String mendMinutes();

    @Message("Nie ma jeszcze protokołu.")
    String noMinutes();

    @Message("Zapis: {name}, {day}")
    String writtenBy(String name, String day);

    @Message("Obecni")
    String present();

    @Message("Zaznacz osoby z zespołu, które były.")
    String presentHint();

    @Message("Goście")
    String guests();

    @Message("Osoby spoza zespołu: imię i nazwisko, urząd.")
    String guestsHint();

    @Message("Obecności nie zapisano.")
    String notCounted();

    @Message("Co powiedziano i do czego doszliście")
    String minutesText();

    @Message("Ustalenia")
    String decisions();

    @Message("Nie zapisano ustaleń.")
    String noDecisions();

    @Message("Dodaj ustalenie")
    String addDecision();

    @Message("Co trzeba zrobić")
    String decision();

    @Message("Kto")
    String owner();

    @Message("Do kiedy")
    String due();

    @Message("Stan")
    String state();

    @Message("wykonane {day}")
    String done(String day);

    @Message("do wykonania")
    String toDo();

    @Message("po terminie")
    String late();

    @Message("Oznacz jako wykonane")
    String settle();

    @Message("Wróć do wykonania")
    String takeUp();

    @Message("Ustalenie {number}")
    String decisionNumber(int number);

    @Message("spotkanie {number}")
    String meetingNumber(int number);

    @Message("bez terminu")
    String noTerm();

    @Message("Co nowego")
    String news();

    @Message("Nie ma tu nic, czego nie znasz.")
    String noNews();

    @Message("Wszystkie wątki")
    String allThreads();

    @Message("Wszystkie ustalenia do wykonania")
    String allDecisions();

    @Message("Wszystkie spotkania")
    String allMeetings();

    @Message("Wszystkie dokumenty")
    String allDocuments();

    @Message("Zaproszenie na spotkanie zespołu „{group}”: {title}")
    String invitedSubject(String group, String title);

    @Message("Zmiana spotkania zespołu „{group}”: {title}")
    String movedSubject(String group, String title);

    @Message("Odwołane spotkanie zespołu „{group}”: {title}")
    String cancelledSubject(String group, String title);

    @Message("Kiedy: {when}.")
    String letterWhen(String when);

    @Message("Gdzie: {where}.")
    String letterWhere(String where);

    @Message("Porządek: {agenda}.")
    String letterAgenda(String agenda);

    @Message("Na stronie spotkania jest wpis do kalendarza.")
    String letterPage();

    @Message("To spotkanie się nie odbędzie.")
    String letterCancelled();
}
