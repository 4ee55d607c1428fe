package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the team's page. */
@MessageBundle("team")
public interface TeamTexts {

    @Message("Zespół")
    String title();

    @Message("Ludzie, którzy przygotują plan: z urzędów, szkół, przychodni, Policji, firm i organizacji oraz sami imigranci.")
    String lead();

    @Message("Powołano: {act}")
    String appointed(String act);

    @Message("Brak aktu powołania zespołu.")
    String notAppointed();

    @Message("Zapisano.")
    String saved();

    @Message("Osoby w zespole")
    String people();

    @Message("Osoba")
    String person();

    @Message("Instytucja")
    String institution();

    @Message("Nie ma jej na liście? Wpisz nową")
    String institutionAbsent();

    @Message("Nazwa nowej instytucji")
    String newInstitution();

    @Message("Wystarczy imię, nazwisko, rola i to, kogo ta osoba reprezentuje. Resztę dopiszesz później.")
    String enough();

    @Message("Można pominąć, gdy wybierzesz instytucję z listy: weźmiemy to z niej.")
    String sectorHint();

    @Message("Uzupełnij rodzaj")
    String kindMissing();

    @Message("Od rodzaju zależy, kogo jeszcze brakuje w zespole.")
    String kindHint();

    @Message("Funkcja")
    String job();

    @Message("Obszary")
    String areas();

    @Message("Rola")
    String role();

    @Message("E‑mail")
    String email();

    @Message("Nie ma tu jeszcze nikogo. Zacznij od osób, które znają nowych mieszkańców, i od nich samych.")
    String empty();

    @Message("Kto w jakim obszarze")
    String coverage();

    @Message("Obszar")
    String area();

    @Message("Lider")
    String leader();

    @Message("Osoby")
    String members();

    @Message("brak")
    String nobody();

    @Message("tylko lider")
    String leaderOnly();

    @Message("Goście warsztatów")
    String guests();

    @Message("Kogo reprezentuje")
    String sector();

    @Message("Dodaj osobę do zespołu")
    String add();

    @Message("Imię")
    String firstName();

    @Message("Nazwisko")
    String lastName();

    @Message("(można pominąć)")
    String optional();

    @Message("wybierz z listy")
    String choose();

    @Message("bez instytucji")
    String noInstitution();

    @Message("Ma doświadczenie migracji")
    String migration();

    @Message("Dobrowolnie: zaznacz tylko za zgodą tej osoby.")
    String migrationHint();

    @Message("Konto w Pomoście")
    String account();

    @Message("Nazwa, którą ta osoba się loguje. Dzięki temu może poprawiać swoje kartki.")
    String accountHint();

    @Message("E-mail widzą tylko koordynator powiatu i ROPS.")
    String emailHint();

    @Message("Zapisz osobę")
    String save();

    @Message("Akt powołania zespołu")
    String act();

    @Message("Na przykład: Zarządzenie nr 41/2027 Starosty z dnia 24 maja 2027 r.")
    String actHint();

    @Message("Z dnia")
    String actDay();

    @Message("Zapisz akt powołania")
    String saveAct();

    @Message("Dodaj instytucję")
    String addInstitution();

    @Message("Instytucja o tej samej nazwie i siedzibie, którą zna już inny powiat, nie powstanie drugi raz.")
    String institutionHint();

    @Message("Nazwa instytucji")
    String institutionName();

    @Message("Rodzaj")
    String kind();

    @Message("Siedziba")
    String seat();

    @Message("Zapisz instytucję")
    String saveInstitution();

    @Message("Wpisz to pole.")
    String wrongMissing();

    @Message("Skróć ten tekst.")
    String wrongLong();

    @Message("W tekście jest znak, którego nie widać. Skasuj tekst i wpisz go ponownie.")
    String wrongBroken();

    @Message("Wybierz z listy.")
    String wrongList();

    @Message("Wpisz adres e-mail, na przykład anna@powiat.pl.")
    String wrongMail();

    @Message("Nie ma konta o takiej nazwie.")
    String wrongAccount();

    @Message("Podaj dzień, miesiąc i rok.")
    String wrongDate();

    @Message("Na liście jest już instytucja o tej nazwie i siedzibie.")
    String wrongTwice();

    @Message("Z tej instytucji korzysta też inny powiat albo inna edycja, więc jej nazwy nie można tu zmienić.")
    String wrongShared();

    @Message("Zmień")
    String edit();

    @Message("Usuń")
    String remove();

    @Message("Co zrobić")
    String deeds();

    @Message("Instytucje")
    String institutions();

    @Message("Zmień dane: {name}")
    String editMember(String name);

    @Message("Usuń z zespołu: {name}")
    String removeMemberTitle(String name);

    @Message("Osoba zniknie z listy zespołu razem ze swoimi danymi. Tego nie da się cofnąć.")
    String removeMemberHint();

    @Message("Usuń z zespołu")
    String removeMember();

    @Message("Zmień dane: {name}")
    String editInstitution(String name);

    @Message("Usuń instytucję: {name}")
    String removeInstitutionTitle(String name);

    @Message("Instytucja zniknie z listy tego powiatu. Tego nie da się cofnąć.")
    String removeInstitutionHint();

    @Message("Usuń instytucję")
    String removeInstitution();

    @Message("Nie można usunąć: są miejsca, które to wymieniają")
    String stays();

    @Message("Plan i kartki straciłyby te słowa. Najpierw wpisz w tych miejscach kogoś innego. Kartek i obecności nie da się przepisać: kto mówił na warsztatach, zostaje na liście.")
    String staysHint();

    @Message("I jeszcze w {count} miejscach.")
    String staysMore(int count);

    @Message("Z tej instytucji korzysta też inny powiat albo inna edycja, więc nazwy, rodzaju i siedziby nie można tu zmienić. Jeśli chodzi o inną instytucję, dodaj ją jako nową.")
    String sharedHint();

    @Message("Adres")
    String address();

    @Message("Telefon")
    String phone();

    @Message("Co robi dla nowych mieszkańców")
    String tasks();

    @Message("Uwaga")
    String note();

    @Message("Kto jest przy stole, a kogo jeszcze brakuje")
    String whoIsMissing();

    @Message("W zespole nie ma nikogo, kto sam przyjechał z innego kraju.")
    String noImmigrants();

    @Message("Plan o nowych mieszkańcach powstaje z nimi. Zaproś co najmniej jedną osobę, zanim zacznie się pierwszy warsztat.")
    String noImmigrantsHint();

    @Message("Imigranci są przy stole. Z doświadczeniem migracji: {migrants}, w imieniu imigrantów: {immigrants}.")
    String immigrants(int migrants, int immigrants);

    @Message("Miejsca przy stole")
    String seats();

    @Message("zajęte {taken} z {all}")
    String seatsTaken(long taken, long all);

    @Message("Jakich instytucji potrzebuje ten obszar")
    String expected();

    @Message("Kogo reprezentują osoby w zespole")
    String groups();

    @Message("w zespole, ale bez tego obszaru: {names}")
    String seatElsewhere(String names);

    @Message("nikogo w zespole; na liście: {names}")
    String seatKnown(String names);

    @Message("nikogo")
    String seatEmpty();

    @Message("osób: {number}")
    String peopleOf(int number);

    @Message("Panel dyskusyjny")
    String toPanel();

    @Message("Języki")
    String languages();

    @Message("Dobrowolnie. Pomaga ustalić, kto komu pomoże w rozmowie.")
    String languagesHint();

    @Message("mówi: {languages}")
    String speaks(String languages);

    @Message("Klauzula informacyjna")
    String toPrivacy();
}
