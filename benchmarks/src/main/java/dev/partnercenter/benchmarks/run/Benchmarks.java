package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.report.Figures;
import dev.partnercenter.benchmarks.report.Table;
import dev.partnercenter.benchmarks.report.Target;
import dev.partnercenter.benchmarks.report.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "benchmarks/run",
        mixinStandardHelpOptions = true,
        description = "Measures the SDK against OkHttp and Jackson used by hand, and prints one table.",
        footer = "A machine that does nothing else gives better figures.")
public final class Benchmarks implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What to measure, such as get or parse; all of it by default.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rounds", description = "How often each candidate is measured. Default: ${DEFAULT-VALUE}.")
    private int rounds = 5;

    @Option(
            names = "--quick",
            description = {
                "Only to see that everything works: every kind of work once, as short as can be, in less than two minutes.",
                "Its figures say nothing, so they are not judged. Does not heed --rounds."
            })
    private boolean quick;

    @Option(names = "--list", description = "Lists what can be measured.")
    private boolean list;

    @Option(names = "--home", hidden = true, description = "The root of the checkout; set by the script.")
    private Path home = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path target = Files.createDirectories(home.toAbsolutePath().resolve("benchmarks/target"));
        Path log = Files.writeString(target.resolve("programs.log"), "");
        try (ServerProcess server = new ServerProcess(log)) {
            Pace pace = quick ? Pace.QUICK : Pace.FULL;
            List<Work> all =
                    new Plan(server, log, pace).all(home.toAbsolutePath().resolve("samples/run"));
            if (list) {
                all.forEach(work -> spec.commandLine().getOut().println(work.name()));
                return 0;
            }
            List<Work> chosen = chosen(all);
            for (Work work : chosen) {
                if (work instanceof SamplesWork samples) {
                    samples.prepare();
                }
            }
            Figures figures = new Rounds(System.err).run(chosen, quick ? 1 : rounds);
            print(figures, target, pace.flags());
        }
        return 0;
    }

    private List<Work> chosen(List<Work> all) {
        List<String> known = all.stream().map(Work::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new ParameterException(spec.commandLine(), name + " is none of " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(work -> names.isEmpty() || names.contains(work.name()))
                .toList();
    }

    private void print(Figures figures, Path target, Flags flags) throws Exception {
        List<Target> targets = Targets.all(Pages.one().length);
        Table table = quick ? Table.ofFigures(targets, figures) : Table.ofTargets(targets, figures);
        Table medians = Table.ofMedians(figures);
        String setting = Setting.text(quick ? 1 : rounds, flags);
        String warning = quick ? "Quick: these figures say nothing.\n\n" : "";
        spec.commandLine().getOut().println(warning + table.text() + "\n" + medians.text() + "\n" + setting);
        spec.commandLine().getOut().flush();
        Files.writeString(
                target.resolve("benchmarks.md"),
                warning + table.markdown() + "\n" + medians.markdown() + "\n" + setting + "\n");
    }
}
