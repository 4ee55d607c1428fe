package pl.pomost.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a powiat's team is told to do next. */
@MessageBundle("next")
public interface NextTexts {

    @Message("Zespół liczy {people}. Program warsztatów jest gotowy: trzeba go tylko przyjąć i ustalić daty.")
    String prepareText(String people);

    @Message("Warsztat {number}: {title}")
    String workshop(int number, String title);

    @Message("ROPS odeśle go, bo brakuje {things}. Możesz je uzupełnić teraz i złożyć plan jeszcze raz.")
    String sentBack(String things);

    @Message("W planie brakuje {things}.")
    String lacking(String things);

    @Message("przed nami")
    String ahead();

    @Message("Powiat nie bierze jeszcze udziału w tej edycji")
    String notEnrolled();

    @Message("Zobacz inne powiaty")
    String seeOthers();

    @Message("Zbierz zespół lokalny")
    String gather();

    @Message("Zacznij od osób z urzędów, szkół, przychodni, Policji, firm i organizacji oraz od samych imigrantów.")
    String gatherText();

    @Message("Dodaj osoby do zespołu")
    String addPeople();

    @Message("Dopisz siebie do zespołu: bez tego w planie nie będzie koordynatora")
    String joinTeam();

    @Message("Trwa nabór: {edition}. Zgłoś powiat")
    String later(String edition);

    @Message("Zobacz zespół")
    String seeTeam();

    @Message("Przygotuj warsztaty")
    String prepare();

    @Message("Zobacz warsztaty")
    String seeWorkshops();

    @Message("Warsztat trwa. Kartki można dopisywać na bieżąco i następnego dnia.")
    String openText();

    @Message("Ustal termin i miejsce, zaproś uczestników, potem otwórz warsztat.")
    String plannedText();

    @Message("Prowadź warsztat")
    String lead();

    @Message("Przejdź do warsztatu")
    String toWorkshop();

    @Message("Plan czeka na opinię ROPS")
    String waits();

    @Message("Plan jest złożony. Wszystko, co zapisano po złożeniu, wejdzie do następnej wersji.")
    String waitsText();

    @Message("Zobacz plan")
    String seePlan();

    @Message("Plan jest zaakceptowany")
    String accepted();

    @Message("Można go czytać, pobrać i przekazać radzie powiatu.")
    String acceptedText();

    @Message("Uzupełnij plan i złóż go do ROPS")
    String complete();

    @Message("Wszystkie warsztaty są za wami. Lista braków mówi, co jeszcze dopisać, i prowadzi w odpowiednie miejsce.")
    String completeText();

    @Message("Zobacz listę braków")
    String seeGaps();

    @Message("Plan jest złożony, ale nie jest kompletny")
    String incomplete();

    @Message("Uzupełnij braki")
    String fillGaps();

    @Message("Zobacz, czego brakuje")
    String seeLacks();

    @Message("O udziale decyduje Regionalny Ośrodek Polityki Społecznej.")
    String decidedByRops();

    @Message("Zgłoszenie czeka na decyzję ROPS")
    String wishWaits();

    @Message("Wysłano je {day}. Można je jeszcze poprawić.")
    String wishSent(String day);

    @Message("Zobacz zgłoszenie")
    String seeWish();

    @Message("Powiat jest na liście rezerwowej")
    String onReserve();

    @Message("Miejsce na liście: {place}. ROPS da znać, gdy zwolni się miejsce.")
    String reservePlace(String place);

    @Message("Zobacz odpowiedź")
    String seeAnswer();

    @Message("Powiat nie bierze udziału w tej edycji")
    String declined();

    @Message("ROPS odpowiedział: {why}")
    String answered(String why);

    @Message("ROPS odmówił.")
    String refused();

    @Message("Zgłoś powiat do ROPS: wystarczy kilka zdań. Kto ma kopię pracy z innego programu, może ją też wczytać na stronie „Kopia pracy”.")
    String wish();

    @Message("Zgłoś powiat")
    String apply();

    @Message("Trwają konsultacje")
    String consulted();

    @Message("Mieszkańcy czytają projekt i piszą uwagi. Czytaj je na bieżąco i odpowiadaj; gdy termin minie, zamknij konsultacje.")
    String consultedText();

    @Message("Przejdź do konsultacji")
    String seeConsultation();

    @Message("Plan ocenia ROPS")
    String inReview();

    @Message("Do decyzji planu nie można zmieniać. Na uwagi, które ROPS już wysłał, można odpowiadać.")
    String inReviewText();

    @Message("Oceń plan")
    String seeReview();

    @Message("Zobacz drogę planu")
    String seePath();

    @Message("Plan wrócił do poprawy")
    String returned();

    @Message("ROPS napisał, co poprawić. Popraw plan, odpowiedz na każdą uwagę i złóż plan jeszcze raz.")
    String returnedText();

    @Message("Zobacz uwagi ROPS")
    String seeRemarks();

    @Message("Plan jest zaakceptowany: czas go przyjąć")
    String toAdopt();

    @Message("Przyjmuje go organ powiatu uchwałą albo zarządzeniem. Zapisz to na stronie „Droga planu”.")
    String toAdoptText();

    @Message("Plan jest przyjęty: można go opublikować")
    String toPublish();

    @Message("Po publikacji każdy może go czytać i pobrać pod stałym adresem.")
    String toPublishText();

    @Message("Plan jest opublikowany")
    String published();

    @Message("Każdy może go czytać i pobrać. Dalsze kroki są na stronie „Droga planu”.")
    String publishedText();

    @Message("Czeka na odpowiedź waszego powiatu")
    String agreementsWait();

    @Message("odpowiedź do {day}")
    String answerBy(String day);

    @Message("termin minął {day}, odpowiedź będzie późna")
    String answerLate(String day);

    @Message("Twoje zespoły i ustalenia")
    String groups();

    @Message("Głos twojego powiatu: standard {standard}")
    String roundWaits(String standard);

    @Message("do {day}")
    String until(String day);

    @Message("Dobre praktyki do rozpatrzenia: {count}")
    String practicesWait(long count);

    @Message("Projekty standardów, które czekają na twoją opinię: {count}")
    String opinionsWait(long count);

    @Message("Pytania w bazie wiedzy, które czekają na odpowiedź: {count}")
    String questionsWait(long count);

    @Message("Spotkanie {day}: {title}")
    String meeting(String day, String title);

    @Message("nieprzeczytane: {count}")
    String unread(int count);
}
