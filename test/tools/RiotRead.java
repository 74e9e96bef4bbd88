import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * Reads files with RIOT, the readers of Apache Jena, each in the format that the ending of its name tells, and writes what
 * it finds in FILE beside it as N-Quads, into FILE.nq. A warning is taken for an error: it is told with the file's name,
 * and ends the run with 1.
 */
public final class RiotRead {
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      try (OutputStream out = Files.newOutputStream(Path.of(file + ".nq"))) {
        read(file, StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
      } catch (RiotException error) {
        System.err.println(file + ": " + error.getMessage());
        System.exit(1);
      }
    }
  }

  private static void read(String file, StreamRDF lines) {
    RDFParser.create().source(Path.of(file)).forceLang(RDFLanguages.filenameToLang(file)).checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(lines);
    // The reader of JSON-LD leaves the last lines unwritten.
    lines.finish();
  }
}
