// Command runc runs the real runc with no more than this machine grants. A privileged container asks for every
// capability of the kernel, and a sandbox may be without some: what cannot be had is not asked for. On a machine that
// grants all of them it changes nothing.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

const real = "/usr/sbin/runc"

// Names of capabilities by their number, up to CAP_CHECKPOINT_RESTORE.
var names = strings.Fields(`chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap linux_immutable
	net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner sys_module sys_rawio sys_chroot sys_ptrace
	sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease audit_write audit_control
	setfcap mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf checkpoint_restore`)

func main() {
	if file, process := requested(os.Args[1:]); file != "" {
		if err := lessen(file, process); err != nil {
			fmt.Fprintln(os.Stderr, "runc stand-in:", err)
			os.Exit(1)
		}
	}
	err := syscall.Exec(real, append([]string{"runc"}, os.Args[1:]...), os.Environ())
	fmt.Fprintln(os.Stderr, real, err)
	os.Exit(1)
}

// requested finds the file that says what to run, and whether the process stands in it as a field.
func requested(args []string) (string, bool) {
	for i, arg := range args {
		switch arg {
		case "create", "run", "restore":
			bundle := option(args[i:], "bundle", "b")
			if bundle == "" {
				bundle = "."
			}
			return bundle + "/config.json", true
		case "exec":
			return option(args[i:], "process", "p"), false
		}
	}
	return "", false
}

func option(args []string, long, short string) string {
	for i, arg := range args {
		if value, ok := strings.CutPrefix(arg, "--"+long+"="); ok {
			return value
		}
		if (arg == "--"+long || arg == "-"+short) && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

func lessen(file string, nested bool) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	decoder.UseNumber()
	config := map[string]any{}
	if err := decoder.Decode(&config); err != nil {
		return err
	}
	process := config
	if nested {
		process, _ = config["process"].(map[string]any)
	}
	granted := bounding()
	sets, _ := process["capabilities"].(map[string]any)
	for name, set := range sets {
		list, _ := set.([]any)
		sets[name] = slices.DeleteFunc(list, func(one any) bool {
			return !granted[strings.ToLower(strings.TrimPrefix(one.(string), "CAP_"))]
		})
	}
	if !granted["sys_resource"] {
		// Without it nobody may raise a limit, nor lower the score by which the kernel kills.
		delete(process, "rlimits")
		delete(process, "oomScoreAdj")
	}
	if text, err = json.Marshal(config); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o600)
}

func bounding() map[string]bool {
	granted := map[string]bool{}
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\n") {
		if hex, ok := strings.CutPrefix(line, "CapBnd:\t"); ok {
			mask, _ := strconv.ParseUint(hex, 16, 64)
			for i, name := range names {
				granted[name] = mask>>i&1 == 1
			}
		}
	}
	return granted
}
