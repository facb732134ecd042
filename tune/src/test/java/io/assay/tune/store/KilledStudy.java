package io.assay.tune.store;

import io.assay.tune.Study;
import io.assay.tune.Trial;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A process that goes on with a study, and says so once it may be killed.
final class KilledStudy {
    static final int WINDOW = 4;

    private KilledStudy() {}

    /// @param args the file, and how many trials there will be in all
    public static void main(String[] args) {
        long start = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try (StudyFile file = StudyFile.open(Path.of(args[0]))) {
            Study study = file.keep(SampleStudy.of(WINDOW)).on(threads, 2);
            say("resumed " + (System.nanoTime() - start) / 1_000_000);
            study.listen(
                    new Study.Listener() {
                        @Override
                        public void finished(Trial trial) {
                            say("finished " + trial.number());
                        }
                    });
            study.maximize(
                    Integer.parseInt(args[1]),
                    trial -> {
                        Thread.sleep(2);
                        return SampleStudy.objective(trial);
                    });
        }
        threads.shutdown();
        say("done");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
