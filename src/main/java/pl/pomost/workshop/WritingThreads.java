package pl.pomost.workshop;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that write for all who wait in live workshops. They are none of those that answer requests, for these may all be waiting. */
@ApplicationScoped
class WritingThreads implements Executor {

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, "halls"));
    private final RequestContextController context;

    WritingThreads(RequestContextController context) {
        this.context = context;
    }

    @Override
    public void execute(Runnable writing) {
        threads.execute(() -> {
            context.activate();
            try {
                writing.run();
            } finally {
                context.deactivate();
            }
        });
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
