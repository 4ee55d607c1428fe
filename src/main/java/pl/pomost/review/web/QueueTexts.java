package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the queue of ROPS, of assigning and of the statistics of remarks. */
@MessageBundle("queue")
public interface QueueTexts {

    @Message("Kolejka ocen")
    String section();

    @Message("{edition}: plany powiatów, ich stan i termin oceny.")
    String lead(String edition);

    @Message("Stan planów")
    String filter();

    @Message("Wszystkie")
    String all();

    @Message("W ROPS")
    String withRops();

    @Message("U powiatu do poprawy")
    String returned();

    @Message("Jeszcze niezłożone")
    String notSubmitted();

    @Message("Zaakceptowane i dalej")
    String accepted();

    @Message("Przydzielone mi")
    String mine();

    @Message("Edycja")
    String editions();

    @Message("Ułóż według")
    String sortBy();

    @Message("Powiat")
    String powiat();

    @Message("Stan")
    String state();

    @Message("Termin")
    String due();

    @Message("Ocenia")
    String reviewer();

    @Message("Akceptuje")
    String approver();

    @Message("Braki blokujące")
    String blocking();

    @Message("Otwarte uwagi")
    String remarks();

    @Message("w tym blokujące: {count}")
    String ofWhichBlock(int count);

    @Message("Opinie")
    String opinions();

    @Message("{given} z {asked}")
    String opinionsGiven(int given, int asked);

    @Message("{given} z {asked}, po terminie: {late}")
    String opinionsLate(int given, int asked, int late);

    @Message("Opinie organizacji")
    String outside();

    @Message("Przydział")
    String assignment();

    @Message("nikt")
    String nobody();

    @Message("Przydziel")
    String assign();

    @Message("Zmień")
    String change();

    @Message("{days}, do {day}")
    String daysLeft(String days, String day);

    @Message("dziś, {day}")
    String today(String day);

    @Message("po terminie {days}, {day}")
    String overdue(String days, String day);

    @Message("runda oceny {round}")
    String round(int round);

    @Message("Plany: {count}")
    String caption(int count);

    @Message("W tym stanie nie ma planów.")
    String none();

    @Message("O co najczęściej chodzi w uwagach")
    String statistics();

    @Message("Statystyka uwag")
    String statisticsLink();

    @Message("{edition}: {remarks} wysłano {powiats}. To, co powtarza się w wielu powiatach, warto poprawić w samym scenariuszu albo w jego wskazówkach.")
    String statisticsLead(String edition, String remarks, String powiats);

    @Message("W tej edycji nie wysłano jeszcze uwag.")
    String noRemarks();

    @Message("Czego dotyczą uwagi")
    String topics();

    @Message("Kryteria, których dotyczą uwagi")
    String criteria();

    @Message("O co chodzi")
    String topic();

    @Message("Kryterium")
    String criterion();

    @Message("Powiaty")
    String powiats();

    @Message("Uwagi")
    String count();

    @Message("Blokujące")
    String blockingCount();

    @Message("nie określono")
    String noTopic();

    @Message("bez kryterium")
    String noCriterion();

    @Message("{what}: powiaty {powiats}, uwagi {count}")
    String bar(String what, int powiats, int count);

    @Message("Słupki pokazują, w ilu powiatach ROPS zwrócił uwagę na każdą z tych spraw. Te same liczby są w tabeli.")
    String picture();

    @Message("Kto ocenia i kto akceptuje")
    String assignTitle();

    @Message("Jedna osoba ocenia plan, inna go akceptuje. Można to zmienić do czasu decyzji.")
    String assignLead();

    @Message("Lista obejmuje osoby z ROPS, które zalogowały się choć raz.")
    String assignHint();

    @Message("Ta osoba ma oceniać plan. Wybierz inną.")
    String otherPerson();

    @Message("Zapisz przydział")
    String saveAssignment();

    @Message("dzień|dni|dni")
    String dayForms();

    @Message("uwagę|uwagi|uwag")
    String remarkForms();

    @Message("powiatowi|powiatom|powiatom")
    String powiatForms();
}
