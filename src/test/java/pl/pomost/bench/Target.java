package pl.pomost.bench;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import pl.pomost.bench.Client.Answer;

/** What is measured: the service, or the relay. */
interface Target {

    Client client() throws InterruptedException, ExecutionException, TimeoutException;

    /** Before the streams of a room are opened, or people join it. */
    void enter(Client client, int room, int guests) throws InterruptedException, ExecutionException, TimeoutException;

    /** Address of a stream of a room. */
    String stream(int room);

    Future<Answer> post(Client client, int room, int guest, String id);

    Future<Answer> join(Client client, int room, int guest);

    /** Resident, in MB; zero when nobody asks. */
    int memory();
}
