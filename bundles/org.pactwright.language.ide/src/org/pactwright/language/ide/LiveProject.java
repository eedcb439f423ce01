package org.pactwright.language.ide;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.live.Indexes;
import org.pactwright.language.ide.internal.live.LiveModel;
import org.pactwright.language.ide.internal.live.Overtaken;
import org.pactwright.language.ide.internal.live.Sources;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;

/**
 * The source files of one folder and all below it; the text of an open buffer hides the file behind it. Safe for use by
 * several threads. Before the first analysis only the open buffers are known.
 */
public final class LiveProject {

	private final Path root;
	private final ScheduledExecutorService executor;
	private final Sources sources = new Sources();
	private final Indexes indexes = new Indexes(sources);
	private final LiveModel model;
	private final FixDesk fixes;
	private final Checker checker = new Checker();
	private final ReentrantLock analysing = new ReentrantLock();
	private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Optional<Snapshot> latest = Optional.empty();
	private Optional<ScheduledFuture<?>> requested = Optional.empty();

	LiveProject(Path root, ScheduledExecutorService executor) {
		this.root = root;
		this.executor = executor;
		this.model = new LiveModel(root, sources);
		this.fixes = new FixDesk(root, sources);
	}

	/** The folder, absolute. */
	public Path root() {
		return root;
	}

	/** An editor shows the file: from now on its text counts, not that on disk. */
	public void open(Path file, String text) {
		put(file, text);
	}

	/** The text in an editor changed. Parses nothing, but stops an analysis that is under way. */
	public void change(Path file, String text) {
		put(file, text);
	}

	private void put(Path file, String text) {
		if (isHouseRules(file)) {
			sources.putHouse(normal(file), text);
		} else {
			sources.put(normal(file), text);
		}
	}

	private static boolean isHouseRules(Path file) {
		return HouseRuleTexts.isHouseRules(String.valueOf(file.getFileName()));
	}

	/** No editor shows the file any more: what is on disk counts again. */
	public void close(Path file) {
		if (isHouseRules(file)) {
			sources.closeHouse(normal(file));
		} else {
			sources.close(normal(file));
		}
	}

	/** Files or folders changed, came or went on disk; none of them means that anything may have. */
	public void refresh(Collection<Path> paths) {
		sources.refresh(paths.stream().map(LiveProject::normal).toList());
	}

	/** Counts the changes since the project was opened here. */
	public long version() {
		return sources.version();
	}

	/**
	 * Brings the project up to date and checks it. One analysis runs at a time; a second caller waits for the first.
	 *
	 * @param progress may cancel
	 * @return what was found, or empty when it was cancelled or the text changed meanwhile
	 * @throws ProjectException when the folder cannot be read; the message says what to do
	 */
	public Optional<Snapshot> analyse(Progress progress) throws ProjectException {
		analysing.lock();
		try {
			long start = System.nanoTime();
			LiveModel.Current current = model.update(progress);
			Map<Path, String> house = sources.house();
			CheckResult result = checker.check(current.project(), house, new Overtaken(progress, sources, current.version()));
			Snapshot snapshot = new Snapshot(current.version(), current.project(), house, result,
					Duration.ofNanos(System.nanoTime() - start));
			latest = Optional.of(snapshot);
			listeners.forEach(listener -> listener.analysed(snapshot));
			indexes.all();
			return latest;
		} catch (CancellationException overtaken) {
			return Optional.empty();
		} finally {
			analysing.unlock();
		}
	}

	/**
	 * Asks for an analysis in the background; returns at once. A request that was not begun yet is replaced; one
	 * to a closed workspace is ignored.
	 *
	 * @param pauseMillis how long to wait for further changes first
	 */
	public synchronized void requestAnalysis(long pauseMillis) {
		requested.ifPresent(request -> request.cancel(false));
		if (!executor.isShutdown()) {
			requested = Optional.of(executor.schedule(this::analyseRequested, pauseMillis, TimeUnit.MILLISECONDS));
		}
	}

	private void analyseRequested() {
		try {
			if (analyse(Progress.none()).isEmpty()) {
				requestAgain();
			}
		} catch (ProjectException e) {
			listeners.forEach(listener -> listener.failed(root, e.getMessage()));
		} catch (RuntimeException e) {
			listeners.forEach(listener -> listener.failed(root, "The project could not be analysed: " + e
					+ ". This is a fault in Pactwright, not in the text; please report it."));
		}
	}

	/** Somebody changed the text without asking for an analysis; unless he has done so meanwhile, make one. */
	private synchronized void requestAgain() {
		if (requested.filter(request -> request.getDelay(TimeUnit.NANOSECONDS) > 0).isEmpty()) {
			requestAnalysis(0);
		}
	}

	/** From now on the listener is told of every completed analysis. */
	public Subscription listen(SnapshotListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** The last completed analysis. */
	public Optional<Snapshot> latest() {
		return latest;
	}

	/** Works out how findings can be mended, apart from the analysis. */
	public FixDesk fixes() {
		return fixes;
	}

	/** The current text of a file: of the open buffer or as last read from disk. */
	public Optional<String> text(Path file) {
		return isHouseRules(file) ? Optional.ofNullable(sources.house().get(normal(file))) : sources.text(normal(file));
	}

	/** The files that are known, sorted. */
	public List<Path> files() {
		return List.copyOf(sources.texts().keySet());
	}

	/** What the project declares when this text is the text of the file. */
	ProjectIndex index(Path file, String text) {
		return indexes.with(normal(file), text);
	}

	ProjectIndex index() {
		return indexes.all();
	}

	/** What a text declares. */
	FileIndex fileIndex(Path file, String text) {
		return indexes.of(normal(file), text);
	}

	static Path normal(Path file) {
		return file.toAbsolutePath().normalize();
	}
}
