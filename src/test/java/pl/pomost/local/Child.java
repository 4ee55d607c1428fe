package pl.pomost.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A program that the stack started, with everything that program started in turn. */
public final class Child implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        // A session of its own: Ctrl-C reaches the launcher alone, which then ends its children in order.
        var detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        var builder = new ProcessBuilder(detached).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new StackFailure(name + " cannot be started: " + e.getMessage());
        }
    }

    /** Waits until {@code ready} holds; a call that fails counts as not ready yet. */
    void await(Duration limit, Callable<Boolean> ready) {
        await(name, Optional.of(this), limit, ready);
    }

    /** @param child empty when another process started the program */
    static void await(String name, Optional<Child> child, Duration limit, Callable<Boolean> ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (child.isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(200);
                } else if (child.get().process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new StackFailure(name + " ended with code " + child.get().process.exitValue() + " while starting; its log is " + child.get().log + ".");
                }
                if (ready.call()) {
                    return;
                }
            } catch (StackFailure e) {
                throw e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure(name + " was stopped while starting.");
            } catch (Exception e) {
                // not listening yet
            }
        }
        throw new StackFailure(name + " was not ready within " + limit.toSeconds() + " s" + child.map(each -> "; its log is " + each.log).orElse("") + ".");
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        var family = new ArrayList<ProcessHandle>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroy);
        for (ProcessHandle member : family) {
            try {
                member.onExit().get(15, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                member.destroyForcibly();
            } catch (Exception e) {
                member.destroyForcibly();
            }
        }
    }
}
