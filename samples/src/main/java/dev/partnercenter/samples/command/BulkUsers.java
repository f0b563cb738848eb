package dev.partnercenter.samples.command;

import dev.partnercenter.durable.bulk.Bulk;
import dev.partnercenter.durable.bulk.BulkReport;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.csv.CsvRow;
import dev.partnercenter.samples.csv.Mistakes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates the users of a file, with licenses, and goes on after whatever ended it. */
@Command(
        description = {
            "Creates the users of a CSV file: userPrincipalName,displayName,usageLocation[,license].",
            "Who is there already is left alone, so run it again with the same file to go on where it ended."
        },
        sortOptions = false)
final class BulkUsers extends TenantCommand {
    private static final String NOTHING = "nobody was created";

    @Parameters(
            paramLabel = "FILE.csv",
            description = "The users; names with or without the domain, licenses as in 'licenses list', several with ;"
                    + " between them. See samples/examples/users.csv.")
    private @Nullable Path file;

    @Option(
            names = "--resume-file",
            paramLabel = "FILE",
            description = "Where it is written down what is done. Default: beside FILE.csv.")
    private @Nullable Path resumeFile;

    @Mixin
    private PasswordOption passwordOption = new PasswordOption();

    @Mixin
    private BulkOptions bulkOptions = new BulkOptions();

    BulkUsers(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(String summary, List<UserResults.Row> users) {}

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        Path csv = Objects.requireNonNull(file);
        Bulk bulk = bulkOptions.bulk(connection.partner());
        Mistakes mistakes = new Mistakes(csv);
        report.step("Read " + csv.getFileName());
        List<CsvRow> rows = UserSheet.read(csv, mistakes);
        mistakes.refuse(surroundings().terminal(), NOTHING);
        List<UserSheet.Line> lines = UserSheet.understand(rows, tenant, mistakes);
        mistakes.refuse(surroundings().terminal(), NOTHING);
        report.done(total(lines) + " for " + tenant.name());
        connection.confirm("create " + total(lines) + " in " + tenant.name());
        BulkUserWork work = new BulkUserWork(tenant);
        try (StateFile state = StateFile.choose(resumeFile, csv, ".resume", connection)) {
            bulk.repeatable()
                    .resumeFile(
                            state.path(),
                            "users of " + tenant.name() + " in "
                                    + connection.partner().cloud().name());
            BulkReport run = ManyRows.run(
                    surroundings().stops(), report, "Create users", bulk, lines, UserSheet.Line::signInName, work);
            show(report, UserResults.rows(lines, work, run, passwordOption), work, run, state);
        }
    }

    private void show(Report report, List<UserResults.Row> rows, BulkUserWork work, BulkReport run, StateFile state) {
        String summary = UserResults.summary(rows);
        report.done(summary + ManyRows.end(run) + " (" + state.description("resume file") + ")");
        report.result(new Result(summary, rows), UserResults.tables(rows));
        passwordOption.tell(report, new TreeMap<>(work.created()));
        long left = rows.stream().filter(row -> !row.isDone()).count();
        if (left > 0) {
            throw new StoppedException("Not done: " + left + " of " + rows.size() + " users (" + summary
                    + "). Run the same command again to go on");
        }
    }

    private static String total(List<UserSheet.Line> lines) {
        long licenses = lines.stream().mapToLong(line -> line.licenses().size()).sum();
        return lines.size() + (lines.size() == 1 ? " user" : " users") + " with " + licenses
                + (licenses == 1 ? " license" : " licenses");
    }
}
