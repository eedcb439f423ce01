package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.ui.internal.canvas.SceneLayer;

/** Shows pictures one after the other, and then what is there at last. UI thread, but for {@link #isWanted}. */
final class Motion {

	/** Ten pictures take about a fifth of a second. */
	private static final int MILLIS = 20;

	/** The workbench's own setting, as long as it has one. */
	private static final String SETTING = "ENABLE_ANIMATIONS";

	private final Display display;
	private final boolean reduced = SystemMotion.isReduced();
	private final Deque<Scene> pending = new ArrayDeque<>();
	private int run;

	Motion(Display display) {
		this.display = display;
	}

	/** Whether the settings of the workbench and of the desktop allow motions; any thread. */
	boolean isWanted() {
		IPreferenceStore settings = PlatformUI.getPreferenceStore();
		return !reduced && (!settings.contains(SETTING) || settings.getBoolean(SETTING));
	}

	/** The next view is to be led up to by these. */
	void prepare(List<Scene> scenes) {
		pending.clear();
		pending.addAll(scenes);
	}

	/** Shows what was prepared, then the last picture; at once if nothing was. What still runs is cut short. */
	void show(SceneLayer layer, Scene last, SceneBounds bounds) {
		run++;
		next(layer, last, bounds, run);
	}

	private void next(SceneLayer layer, Scene last, SceneBounds bounds, int mine) {
		if (mine != run || layer.getParent() == null) {
			return;
		}
		Scene scene = pending.poll();
		if (scene == null) {
			layer.show(last, bounds);
			return;
		}
		layer.show(scene, new SceneBounds(scene));
		display.timerExec(MILLIS, () -> next(layer, last, bounds, mine));
	}
}
