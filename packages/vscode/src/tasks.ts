import { type Disposable, ShellExecution, Task, type TaskDefinition, TaskScope, tasks, type WorkspaceFolder, workspace } from 'vscode';

interface CheckTask extends TaskDefinition {
  readonly type: 'charter';
  /** What to check; the whole folder where nothing is named. */
  readonly paths?: readonly string[];
  /** How to call the command line. */
  readonly command?: string;
}

/** Offers `charter check` as a task, whose findings the problem matcher of the manifest shows among the problems. */
export function registerTasks(): Disposable {
  return tasks.registerTaskProvider('charter', {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => checkTask({ type: 'charter' }, folder)),
    resolveTask: (task) => checkTask(task.definition as CheckTask, task.scope),
  });
}

function checkTask(definition: CheckTask, scope: WorkspaceFolder | TaskScope | undefined): Task {
  const { command = 'npx charter', paths = [] } = definition;
  // What people name is quoted by the task's own shell; only how they call the command is theirs to write out.
  const [program = 'npx', ...given] = command.split(' ');
  const execution = new ShellExecution(program, [...given, 'check', '--report', 'compact', ...paths]);
  return new Task(definition, scope ?? TaskScope.Workspace, 'check', 'charter', execution, '$charter');
}
